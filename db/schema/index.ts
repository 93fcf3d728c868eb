export * from "./accounts";
export * from "./audit";
export * from "./mail";
export * from "./protection";
export * from "./register";
