import { parts } from "../../../gate-matrix/groups.ts";
import { playGroups } from "../../../gate-matrix/play-group.ts";

playGroups(parts.people);
