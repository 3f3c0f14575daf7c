export const id = 3190;
export const ids = [3190];
export const modules = {

/***/ 73190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toJson: () => (/* binding */ toJson)
/* harmony export */ });
/** A workflow's JSON form, the same for the same workflow: a line for each node and edge. */
function toJson(model) {
    const lines = (items) => items.map((item) => `    ${JSON.stringify(item)}`).join(",\n");
    const state = Object.entries(model.state).map(([name, field]) => `    ${JSON.stringify(name)}: ${JSON.stringify(field)}`);
    return [
        "{",
        `  "name": ${JSON.stringify(model.name)},`,
        `  "version": ${model.version},`,
        `  "state": {\n${state.join(",\n")}\n  },`,
        `  "nodes": [\n${lines(model.nodes)}\n  ],`,
        `  "edges": [\n${lines(model.edges)}\n  ]`,
        "}\n",
    ].join("\n");
}


/***/ })

};
