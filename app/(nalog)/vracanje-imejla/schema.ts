import { z } from "zod";
import { required } from "../../_forms/parsed";
import { formShape } from "../../_forms/shape";
import { typedUsername } from "../../_forms/typed-username";

export const undoForm = formShape({
  shown: ["username"],
  schema: () => z.object({ username: typedUsername, undoCode: required, humanCheck: required }),
});
