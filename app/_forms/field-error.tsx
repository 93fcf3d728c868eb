"use client";

import { useClientTexts } from "../_ui/client-texts";
import { Icon } from "../_ui/icon";

interface FieldErrorProps {
  id: string;
  message: string;
}

/** The words of an error at its field. */
export function FieldError({ id, message }: FieldErrorProps) {
  const { common } = useClientTexts();
  return (
    <p className="error" id={id}>
      <Icon name="warning" size={26} />
      <span>
        <span className="vh">{common.error} </span>
        {message}
      </span>
    </p>
  );
}
