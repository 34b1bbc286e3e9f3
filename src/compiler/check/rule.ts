import type {
  Args,
  Drawing,
  Entry,
  Level,
  Names,
  Place,
  Reasons,
  RuleId,
  SvgElement,
} from '../types.js';

/** Tells of one fault: what fills in the message, and where it is in the file. */
export type Report = (args?: Args, place?: Place) => void;

/** Tells of one fault in one of several files. */
export type ReportIn = (file: string, args?: Args) => void;

/** A set of drawings, seen together. */
export interface Folder {
  /** Names of all drawings, also of those that could not be read. */
  names: readonly Names[];
  /** What the caller knows about the icons, by name; undefined if nothing was given. */
  entries: Readonly<Record<string, Entry>> | undefined;
  /** Names that icons had before, each with the names that follow from it and the name now. */
  formerNames: readonly (Pick<Names, 'name' | 'component' | 'module'> & { to: string })[];
  /** How findings name the file that holds the entries. */
  entriesFile: string;
}

interface Described<Id extends RuleId> {
  readonly id: Id;
  /** Unless the caller sets another. */
  readonly level: Level;
  /**
   * What is wrong and what to do, in plain English; `{name}` stands for an argument, and `{reason}`
   * for one of the reasons if there are several.
   */
  readonly message: string;
  /** The reasons by the argument `because`, filled in as the message is. */
  readonly reasons?: Id extends keyof Reasons ? Readonly<Record<Reasons[Id], string>> : never;
  /** The caller cannot change the level: without this error the result would make no sense. */
  readonly fixed?: true;
  /** What it reports is never written, and what is left of the drawing is safe. */
  readonly strippable?: true;
}

/** A rule about what the rooms before or after this one report. */
interface Reported {
  readonly visits?: undefined;
}

interface VisitsElements {
  readonly visits: 'element';
  /** Names of the elements to visit; all of them if left out. */
  readonly names?: readonly string[];
  visit(node: SvgElement, report: Report): void;
}

interface VisitsDrawing {
  readonly visits: 'drawing';
  visit(drawing: Drawing, report: Report): void;
}

interface VisitsFolder {
  readonly visits: 'folder';
  visit(folder: Folder, report: ReportIn): void;
}

/** One rule: what it is called, how serious it is, what it says, what it looks at. */
export type Rule<Id extends RuleId = RuleId> = Described<Id> &
  (Reported | VisitsElements | VisitsDrawing | VisitsFolder);
