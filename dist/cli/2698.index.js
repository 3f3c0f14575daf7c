export const id = 2698;
export const ids = [2698];
export const modules = {

/***/ 92698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   modelSchema: () => (/* binding */ modelSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

const scalar = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .chJ()]);
const path = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const condition = zod__WEBPACK_IMPORTED_MODULE_0__/* .lazy */ .RZV(() => zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ all: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(condition) }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ any: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(condition) }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ not: condition }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("op", [
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path, op: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["eq", "ne"]), value: scalar }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            path,
            op: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["gt", "gte", "lt", "lte"]),
            value: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]),
        }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path, op: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("in"), value: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(scalar) }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path, op: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("exists") }),
    ]),
]));
const field = zod__WEBPACK_IMPORTED_MODULE_0__/* .lazy */ .RZV(() => zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("type", [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["string", "number", "boolean", "json"]) }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("object"), fields: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), field) }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("list"), items: field }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("map"), values: field }),
]));
const id = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
const node = (kind, shape) => zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(kind), id, ...shape });
const handler = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
/** What is left out gets the value that the validators report and that leads nowhere, should a workflow run with it. */
const never = { any: [] };
const nodes = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("kind", [
    node("start", {}),
    node("end", {}),
    node("task", { handler }),
    node("role", { role: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    node("check", { handler, writes: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    node("fork", {}),
    node("join", { handler, waitsFor: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(id).default([]) }),
    node("choice", {}),
    node("gate", { gate: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), outcomes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["approve", "revise", "reject"])).default([]) }),
    node("budget", { handler }),
]);
const ends = { from: id, to: id };
const edges = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("kind", [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("simple"), ...ends }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("conditional"), ...ends, when: condition.default(never) }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("loop"),
        ...ends,
        when: zod__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(condition),
        maxIterations: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().default(0),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("error"), ...ends, on: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default([]) }),
]);
/** The JSON form of a workflow. What is sound in shape can still be faulty: `validateModel` tells. */
const modelSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), field),
    nodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(nodes),
    edges: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(edges),
});


/***/ })

};
