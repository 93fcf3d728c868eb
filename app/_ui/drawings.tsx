/** Drawings on a 32 px grid: 2.2 px stroke, round ends. */
export const drawings = {
  ahead: <path d="M6 16h19M18 9l7 7-7 7" />,
  back: <path d="M26 16H7M14 9l-7 7 7 7" />,
  phone: <path d="M8 5h4l2 6-3 2a14 14 0 0 0 8 8l2-3 6 2v4a3 3 0 0 1-3 3C14 27 5 18 5 8a3 3 0 0 1 3-3z" />,
  menu: <path d="M5 9h22M5 16h22M5 23h22" />,
  close: <path d="M8 8l16 16M24 8 8 24" />,
  warning: (
    <>
      <path fill="currentColor" d="M16 4 30 28H2z" />
      <path className="knock" strokeWidth="3" d="M16 13v6.5M16 24v.1" />
    </>
  ),
  information: (
    <>
      <circle cx="16" cy="16" r="12" />
      <path d="M16 15v7M16 10.5v.2" />
    </>
  ),
  document: (
    <>
      <path d="M8 4h11l6 6v18H8z" />
      <path d="M19 4v6h6M12 16h9M12 21h9" />
    </>
  ),
  health: (
    <>
      <path d="M7 5h18v11a9 9 0 0 1-18 0z" />
      <path d="M16 9.5v9M11.5 14h9" />
    </>
  ),
  vehicle: (
    <>
      <path d="M4 21v-4l3-2 3-6h11l4 6 3 2v4" />
      <path d="M7 15h18" />
      <circle cx="10" cy="22" r="3" />
      <circle cx="22" cy="22" r="3" />
      <path d="M13 22h6" />
    </>
  ),
  home: (
    <>
      <path d="M3 15 16 5l13 10" />
      <path d="M7 13v13h18V13" />
      <path d="M13 26v-6a3 3 0 0 1 6 0v6" />
    </>
  ),
  device: (
    <>
      <path d="M6 6h20v14H6z" />
      <path d="M3 25h26" />
    </>
  ),
  mail: (
    <>
      <path d="M4 7h24v18H4z" />
      <path d="m4 9 12 9 12-9" />
    </>
  ),
  person: (
    <>
      <circle cx="16" cy="10.5" r="5.5" />
      <path d="M5.5 27c0-6 4.5-9.5 10.5-9.5S26.5 21 26.5 27" />
    </>
  ),
  bell: <path d="M16 5a8 8 0 0 0-8 8v6l-3 4h22l-3-4v-6a8 8 0 0 0-8-8zM13 27h6" />,
  key: (
    <>
      <circle cx="10.5" cy="21.5" r="5.5" />
      <path d="M14.5 17.5 27 5M21 11l4 4" />
    </>
  ),
  clock: (
    <>
      <circle cx="16" cy="16" r="11" />
      <path d="M16 9.5V16l4.5 3" />
    </>
  ),
  save: <path d="M16 5v15M10 14l6 6 6-6M6 27h20" />,
  camera: (
    <>
      <rect x="3" y="8" width="26" height="19" rx="2" />
      <path d="M11 8l2-4h6l2 4" />
      <circle cx="16" cy="17" r="5" />
    </>
  ),
  done: <path d="M7 17l6 6L25 10" />,
  pause: <path strokeWidth="4" d="M11 6v20M21 6v20" />,
  fund: (
    <>
      <path d="M4 27h24" />
      <path d="M7 27v-6h4v6M14 27V15h4v12M21 27V9h4v18" />
    </>
  ),
  card: (
    <>
      <rect x="4" y="8" width="24" height="17" rx="2" />
      <path d="M4 13h24M8 20h6" />
    </>
  ),
  code: (
    <>
      <path d="M5 11V5h6M21 5h6v6M27 21v6h-6M11 27H5v-6" />
      <path d="M11 11h4v4h-4zM18 18h3v3M18 11h3M11 19v2" />
    </>
  ),
  slip: (
    <>
      <path d="M4 7h24v18H4z" />
      <path d="M8 12h7M8 16h7M19 12h5M19 16h5M19 20h5" />
    </>
  ),
} as const;
