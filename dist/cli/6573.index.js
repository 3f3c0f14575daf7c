export const id = 6573;
export const ids = [6573];
export const modules = {

/***/ 46573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createUseCases: () => (/* binding */ createUseCases)
/* harmony export */ });
/** Everything that a face can have done. Each use case is loaded when it is first asked for. */
function createUseCases() {
    return {
        run: async (request, surface) => (await Promise.all(/* import() */[__webpack_require__.e(9786), __webpack_require__.e(5236), __webpack_require__.e(4230), __webpack_require__.e(2007), __webpack_require__.e(6246), __webpack_require__.e(3350), __webpack_require__.e(8942)]).then(__webpack_require__.bind(__webpack_require__, 8942))).run(request, surface),
        dryRun: async (request, surface) => (await Promise.all(/* import() */[__webpack_require__.e(9786), __webpack_require__.e(5236), __webpack_require__.e(2007), __webpack_require__.e(1196)]).then(__webpack_require__.bind(__webpack_require__, 71196))).dryRun(request, surface),
        demo: async (request, surface) => (await Promise.all(/* import() */[__webpack_require__.e(9786), __webpack_require__.e(5236), __webpack_require__.e(4230), __webpack_require__.e(2007), __webpack_require__.e(6246), __webpack_require__.e(3350), __webpack_require__.e(8730)]).then(__webpack_require__.bind(__webpack_require__, 58730))).demo(request, surface),
        resume: async (request, surface) => (await Promise.all(/* import() */[__webpack_require__.e(9786), __webpack_require__.e(5236), __webpack_require__.e(4230), __webpack_require__.e(2007), __webpack_require__.e(6246), __webpack_require__.e(3350), __webpack_require__.e(2228)]).then(__webpack_require__.bind(__webpack_require__, 72228))).resume(request, surface),
        decide: async (request, surface) => (await Promise.all(/* import() */[__webpack_require__.e(9786), __webpack_require__.e(5236), __webpack_require__.e(4230), __webpack_require__.e(2007), __webpack_require__.e(6246), __webpack_require__.e(3350), __webpack_require__.e(2228)]).then(__webpack_require__.bind(__webpack_require__, 72228))).decide(request, surface),
        status: async (request, surface) => (await Promise.all(/* import() */[__webpack_require__.e(9786), __webpack_require__.e(5236), __webpack_require__.e(4230), __webpack_require__.e(9623)]).then(__webpack_require__.bind(__webpack_require__, 9623))).status(request, surface),
        sessions: async (request, { env }) => (await Promise.all(/* import() */[__webpack_require__.e(9786), __webpack_require__.e(5236), __webpack_require__.e(4230), __webpack_require__.e(228)]).then(__webpack_require__.bind(__webpack_require__, 80228))).listAll(request, env),
        session: async (request, { env }) => (await Promise.all(/* import() */[__webpack_require__.e(9786), __webpack_require__.e(5236), __webpack_require__.e(4230), __webpack_require__.e(228)]).then(__webpack_require__.bind(__webpack_require__, 80228))).showOne(request, env),
        prune: async (request, { env }) => (await Promise.all(/* import() */[__webpack_require__.e(9786), __webpack_require__.e(5236), __webpack_require__.e(4230), __webpack_require__.e(6334)]).then(__webpack_require__.bind(__webpack_require__, 36334))).pruneSessions(request, env),
        runInSandbox: async (request, surface) => (await Promise.all(/* import() */[__webpack_require__.e(9786), __webpack_require__.e(5236), __webpack_require__.e(6246), __webpack_require__.e(28)]).then(__webpack_require__.bind(__webpack_require__, 36902))).runInSandbox(request, surface),
        doctor: async (request, surface) => (await Promise.all(/* import() */[__webpack_require__.e(9786), __webpack_require__.e(5236), __webpack_require__.e(2007), __webpack_require__.e(8208)]).then(__webpack_require__.bind(__webpack_require__, 28208))).doctor(request, surface),
        doctorOnGitHub: async (request, surface) => (await Promise.all(/* import() */[__webpack_require__.e(9786), __webpack_require__.e(34), __webpack_require__.e(6840)]).then(__webpack_require__.bind(__webpack_require__, 6840))).doctorOnGitHub(request, surface),
        planInit: async (request, surface) => (await Promise.all(/* import() */[__webpack_require__.e(9786), __webpack_require__.e(5236), __webpack_require__.e(34), __webpack_require__.e(2937)]).then(__webpack_require__.bind(__webpack_require__, 42937))).planInit(request, surface),
        applyInit: async (steps) => (await Promise.all(/* import() */[__webpack_require__.e(9786), __webpack_require__.e(5236), __webpack_require__.e(34), __webpack_require__.e(2937)]).then(__webpack_require__.bind(__webpack_require__, 42937))).applyInit(steps),
    };
}


/***/ })

};
