export const id = 3436;
export const ids = [3436];
export const modules = {

/***/ 83436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JournalSaver: () => (/* binding */ JournalSaver)
});

// EXTERNAL MODULE: ./node_modules/@langchain/langgraph-checkpoint/dist/index.js + 123 modules
var dist = __webpack_require__(80759);
// EXTERNAL MODULE: ./build/src/session/checkpoints/thread-store.js
var thread_store = __webpack_require__(60976);
;// CONCATENATED MODULE: ./build/src/session/checkpoints/read-tuple.js


function configOf({ thread, namespace }, id) {
    return { configurable: { thread_id: thread, checkpoint_ns: namespace, checkpoint_id: id } };
}
/** A checkpoint as LangGraph asks for it: with its channel values and what was written after it. */
async function readTuple(record, space, read) {
    const checkpoint = (await read(record.checkpoint));
    checkpoint.channel_values = await valuesOf(checkpoint, space, read);
    if (checkpoint.v < 4 && record.parent !== undefined) {
        const sends = writesAfter(record.parent, space).filter((write) => write.channel === dist/* TASKS */.n3);
        moveSends(checkpoint, await Promise.all(sends.map((write) => read(write.value))));
    }
    const pending = writesAfter(record.id, space).map(async ({ task, channel, value }) => [task, channel, await read(value)]);
    return {
        config: configOf(record, record.id),
        checkpoint,
        metadata: (await read(record.metadata)),
        pendingWrites: await Promise.all(pending),
        ...(record.parent === undefined ? {} : { parentConfig: configOf(record, record.parent) }),
    };
}
async function valuesOf(checkpoint, space, read) {
    const values = {};
    for (const [channel, version] of Object.entries(checkpoint.channel_versions)) {
        const value = space.values.get((0,thread_store/* valueKey */.z)(channel, version));
        if (value !== undefined)
            values[channel] = await read(value);
    }
    return values;
}
/** Before its format 4 LangGraph kept what was sent to nodes beside the checkpoint, not in it. */
function moveSends(checkpoint, sends) {
    const versions = Object.values(checkpoint.channel_versions);
    checkpoint.channel_values[dist/* TASKS */.n3] = sends;
    checkpoint.channel_versions[dist/* TASKS */.n3] = versions.length === 0 ? 1 : (0,dist/* maxChannelVersion */.qU)(...versions);
}
/** In the order in which a running graph applies them. */
function writesAfter(id, space) {
    return [...(space.writes.get(id)?.values() ?? [])].sort((a, b) => (0,dist/* compareWritesSortKeys */.yG)((0,dist/* writesSortKey */.Et)(a.path, a.task, a.index), (0,dist/* writesSortKey */.Et)(b.path, b.task, b.index)));
}

;// CONCATENATED MODULE: ./build/src/session/checkpoints/journal-saver.js



const decisionChannel = "__resume__";
/**
 * Keeps LangGraph's checkpoints in a session's journal: each channel value is written once for each of its versions, so
 * the journal grows with what changes. Decisions wait for the disk. A class, because LangGraph asks for one.
 */
class JournalSaver extends dist/* BaseCheckpointSaver */.R1 {
    #journal;
    #threads = new Map();
    constructor({ journal, records }) {
        super();
        this.#journal = journal;
        for (const record of records)
            (0,thread_store/* takeIn */.l)(this.#threads, record);
    }
    async getTuple(config) {
        const { thread_id: thread, checkpoint_ns: namespace = "" } = config.configurable ?? {};
        const space = this.#threads.get(thread)?.get(namespace);
        if (space === undefined)
            return undefined;
        const record = space.checkpoints.get((0,dist/* getCheckpointId */.ie)(config) || (newestFirst(space)[0] ?? ""));
        return record === undefined ? undefined : this.#tuple(record);
    }
    async *list(config, options = {}) {
        const { before, filter } = options;
        const oldest = before?.configurable?.checkpoint_id;
        let left = options.limit ?? Number.POSITIVE_INFINITY;
        for (const record of this.#matching(config)) {
            if (oldest !== undefined && record.id >= oldest)
                continue;
            const metadata = (await this.#read(record.metadata));
            if (!Object.entries(filter ?? {}).every(([name, value]) => metadata[name] === value))
                continue;
            if (left <= 0)
                return;
            left -= 1;
            const tuple = await this.#tuple(record);
            if (tuple !== undefined)
                yield tuple;
        }
    }
    async put(config, checkpoint, metadata, newVersions) {
        const place = placeOf(config);
        const { channel_values: channels, ...rest } = (0,dist/* copyCheckpoint */.IE)(checkpoint);
        const fresh = Object.entries(newVersions).filter(([channel]) => Object.hasOwn(channels, channel));
        const values = await Promise.all(fresh.map(async ([channel, version]) => [channel, String(version), await this.#write(channels[channel])]));
        const parent = config.configurable?.checkpoint_id;
        this.#keep({
            kind: "checkpoint",
            ...place,
            id: checkpoint.id,
            ...(parent === undefined ? {} : { parent }),
            checkpoint: await this.#write(rest),
            metadata: await this.#write(metadata),
            values,
        });
        return configOf(place, checkpoint.id);
    }
    async putWrites(config, writes, task, path = "") {
        const id = config.configurable?.checkpoint_id;
        if (id === undefined)
            throw new Error("writes belong to a checkpoint: checkpoint_id is missing");
        const stored = await Promise.all(writes.map(async ([channel, value], position) => ({
            task,
            index: dist/* WRITES_IDX_MAP */.cZ[channel] ?? position,
            channel,
            value: await this.#write(value),
            path,
        })));
        const durable = stored.some((write) => write.channel === decisionChannel);
        this.#keep({ kind: "writes", ...placeOf(config), id, writes: stored }, durable);
    }
    async deleteThread(thread) {
        this.#keep({ kind: "forget", thread });
    }
    #keep(record, durable = false) {
        this.#journal.append(record, durable);
        (0,thread_store/* takeIn */.l)(this.#threads, record);
    }
    /** The checkpoints that a config names, newest first within a namespace. */
    *#matching(config) {
        const { thread_id: thread, checkpoint_ns: namespace, checkpoint_id: id } = config.configurable ?? {};
        for (const [threadId, spaces] of this.#threads) {
            if (thread !== undefined && thread !== threadId)
                continue;
            for (const [name, space] of spaces) {
                if (namespace !== undefined && namespace !== name)
                    continue;
                for (const key of newestFirst(space)) {
                    const record = space.checkpoints.get(key);
                    if (record !== undefined && (!id || id === key))
                        yield record;
                }
            }
        }
    }
    async #tuple(record) {
        const space = this.#threads.get(record.thread)?.get(record.namespace);
        return space === undefined ? undefined : readTuple(record, space, (value) => this.#read(value));
    }
    async #write(value) {
        const [type, bytes] = await this.serde.dumpsTyped(value);
        return [type, Buffer.from(bytes).toString(type === "bytes" ? "base64" : "utf8")];
    }
    #read([type, text]) {
        return this.serde.loadsTyped(type, type === "bytes" ? new Uint8Array(Buffer.from(text, "base64")) : text);
    }
}
function placeOf(config) {
    const { thread_id: thread, checkpoint_ns: namespace } = config.configurable ?? {};
    if (typeof thread !== "string")
        throw new Error("a checkpoint belongs to a session: thread_id is missing");
    return { thread, namespace: typeof namespace === "string" ? namespace : "" };
}
/** As they were stored, and not by their ids: those are made from the clock, which may have been set back. */
function newestFirst(space) {
    return [...space.checkpoints.keys()].reverse();
}


/***/ })

};
