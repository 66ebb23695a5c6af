// Generated from docs/api/openapi.json by `npm run openapi`. Do not edit.

export interface paths {
    "/api/v1/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lines of the trail, newest first. */
        get: operations["Audit_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One line with its facts, and what it changed. */
        get: operations["Audit_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the trail was found whole, and where its heads were told. */
        get: operations["Audit_verification"];
        put?: never;
        /** Has the trail verified as soon as a process is free. Harmless to repeat. */
        post: operations["Audit_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One draft. */
        get: operations["Drafts_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Corrects an open draft. */
        patch: operations["Drafts_correct"];
        trace?: never;
    };
    "/api/v1/drafts/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a draft as a task. */
        post: operations["Drafts_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a draft aside, with the reason. */
        post: operations["Drafts_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a decision back, while its task is still proposed. */
        post: operations["Drafts_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/repeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 再次强调: the draft says an open task again; the place is counted with the task. */
        post: operations["DraftRepetitions_repeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/repetitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Up to three open tasks of earlier reports that this draft may say again. Proposed only: a person decides. */
        get: operations["DraftRepetitions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/extraction/accuracy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often what the extraction said is what a person settled, for each field and each kind of document. */
        get: operations["Accuracy_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process runs. */
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process can do its work: the database answers and no shutdown has begun. Otherwise 503. */
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Chooses another password. Every other session of the account ends; this one goes on. */
        put: operations["OwnAccount_changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reports, newest first; those that stand, unless asked otherwise. */
        get: operations["Reports_list"];
        put?: never;
        /** Imports a report that was pasted, as text or as a page. */
        post: operations["Reports_importText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One report with its text and its articles. */
        get: operations["Reports_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the answers of a list that came back over into the open drafts. What a person set before stays. */
        post: operations["ReportQuestions_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/answers/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The words of a list of questions that came back as a file, to be looked at and then sent as answers. Stores nothing. */
        post: operations["FilledList_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The drafts of a report, in the order of its text. */
        get: operations["ReportDrafts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file as it was handed in, to be saved. */
        get: operations["Reports_getOriginal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/questions.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the open drafts leave open, as a Word file to be filled in. */
        get: operations["ReportQuestions_asDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/questions.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the open drafts leave open, as plain text to be filled in. */
        get: operations["ReportQuestions_asText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every reading of a report, the last first. */
        get: operations["Readings_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/repetitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The open drafts of a report that may say open tasks of earlier reports again, each with those tasks. */
        get: operations["ReportRepetitions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/rereadings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads a report again: open drafts follow where nobody has touched them, and what a person decided or corrected stays. */
        post: operations["Readings_reread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/rereadings/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What another reading would do, by the rules of today and perhaps with another day. Nothing is changed. */
        post: operations["Readings_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/second-reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the second reading of a report has come, and what it added. */
        get: operations["SecondReading_get"];
        put?: never;
        /** Has a report read by the second reader that never was, or whose reading had failed. Harmless to repeat. */
        post: operations["SecondReading_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a report back, while none of its drafts is accepted. It stays to be read, and its bytes may be imported again. */
        post: operations["Reports_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Imports a report as a file: plain text, .docx, .doc, .wps, .pdf or .html. */
        post: operations["Reports_importFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The accounts with their roles, by account. */
        get: operations["Roles_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-holders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account with its roles. */
        get: operations["Roles_get"];
        /** Sets all roles and fields of work of an account; they count from its next request on. */
        put: operations["Roles_grant"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-reader": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the office has a second reader, and where the words of an imported report go. */
        get: operations["SecondReading_about"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the reader is signed in. */
        get: operations["Sessions_own"];
        put?: never;
        /** Signs in. */
        post: operations["Sessions_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one of the reader's own sessions, on whatever device. */
        delete: operations["Sessions_endOwn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in. */
        get: operations["Sessions_current"];
        put?: never;
        post?: never;
        /** Signs out; the session is gone at once. */
        delete: operations["Sessions_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Goes on with the next tokens: a browser's come as cookies, a program's in the answer. A refresh token is good once; within
         *     30 seconds it gives the same answer again, later it ends the session.
         */
        post: operations["Sessions_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ledger, page by page. PostgreSQL builds the JSON; it is passed on as it is. */
        get: operations["Tasks_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One task with its source sentence in context. */
        get: operations["Tasks_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unit-changes/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back a change that has not taken effect yet. */
        post: operations["UnitChanges_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unit-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The units that live as a table, which can be imported again. */
        get: operations["UnitLists_export"];
        put?: never;
        /** Does what a table says: all of it, or nothing where anything is at fault. */
        post: operations["UnitLists_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unit-list/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a table would do, with row, column and value of each fault. Writes nothing. */
        post: operations["UnitLists_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unit-names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who bore a name on a day, and who answers for it today. */
        get: operations["UnitChanges_byName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The units of the district, by name; those that live, unless asked otherwise. */
        get: operations["Units_list"];
        put?: never;
        /** Sets up a unit below another. */
        post: operations["Units_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One unit, also one that has ended. */
        get: operations["Units_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Puts right what does not depend on a date: kind, code, aliases, duties, contact. */
        patch: operations["Units_edit"];
        trace?: never;
    };
    "/api/v1/units/{id}/aliases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a unit another name under which texts mention it; refused where any unit bears it already. */
        post: operations["Units_addAlias"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a unit, and what is planned: its names, its places, who took over. */
        get: operations["UnitChanges_list"];
        put?: never;
        /** Renames, moves, merges, splits or abolishes a unit from a day on. */
        post: operations["UnitChanges_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unplaced-parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shares of open tasks whose unit has ended, or that name a unit which nobody knows. */
        get: operations["UnplacedParts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unplaced-parts/{id}/unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives one of them to a unit; the version is that of its task. */
        post: operations["UnplacedParts_place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Account: {
            /** @description The name to sign in with. */
            account: string;
            /** @description One-time codes are set up. */
            hasCodes: boolean;
            id: string;
            name: string;
            /**
             * @description What has to be done before anything else.
             * @enum {string|null}
             */
            pending: "password" | "second_factor" | null;
            permissions: ("session.read" | "session.end" | "account.own" | "report.import" | "report.read" | "report.original" | "report.reread" | "report.withdraw" | "draft.read" | "draft.correct" | "draft.accept" | "draft.dismiss" | "draft.repeat" | "draft.reopen" | "accuracy.read" | "person.read" | "task.read" | "unit.read" | "unit.alias" | "unit.manage" | "part.place" | "role.read" | "role.grant" | "audit.read" | "audit.verify")[];
            roles: ("clerk" | "office_head" | "leader" | "unit_head" | "liaison" | "handler" | "system_admin" | "security_admin" | "auditor" | "integration")[];
            unit: components["schemas"]["AccountUnit"] | null;
            version: number;
        };
        AccountRef: {
            id: string;
            name: string;
        };
        AccountUnit: {
            id: string;
            name: string;
        };
        AddAlias: {
            /** @description A name under which texts mention the unit. */
            alias: string;
        };
        ApplyRereading: {
            /**
             * Format: date
             * @description The day on which the report was published or issued, put right. Left out: as before.
             */
            date?: string;
            /** @description `preview` of what was looked at: where another thing would be done by now, it is refused. Left out: done unseen. */
            preview?: string;
        };
        Article: {
            /**
             * Format: date
             * @description The day from which its relative deadlines count.
             */
            anchor: string | null;
            dates: string[];
            /** @enum {string} */
            genre: "meeting" | "inspection" | "measures" | "document" | "minutes" | "photo" | "feature";
            headline: string;
            id: string;
            /** @description From 0. */
            index: number;
            span: components["schemas"]["Span"];
        };
        AskUnitChange: {
            /**
             * Format: date
             * @description The day from which on it counts; a later one is carried out on its day.
             */
            effectiveOn: string;
            /** @enum {string} */
            kind: "rename" | "move" | "merge" | "split" | "abolish";
            /** @description Of a renaming: the new official name. */
            name?: string;
            /** @description Of a move: the unit above it from then on. */
            parentId?: string;
            /** @description The paper that orders it, or another reason. */
            reason: string;
            /** @description Of a split: which of them gets the sub-units. */
            subunitsTo?: string;
            /** @description Of a merger the one unit that takes over, of a split those that do. */
            successors?: string[];
        };
        AuditEntry: {
            /** @example draft.accept */
            action: string;
            /** Format: date-time */
            at: string;
            /** @description Counts up; a later line has a higher one. */
            id: string;
            object: components["schemas"]["AuditObject"];
            /** @enum {string} */
            result: "done" | "refused";
            who: components["schemas"]["AuditWho"];
        };
        AuditEntryDetail: {
            /** @example draft.accept */
            action: string;
            after: {
                [key: string]: unknown;
            } | null;
            /** Format: date-time */
            at: string;
            /** @description The fields that were changed, as they had been; null where nothing had a before. */
            before: {
                [key: string]: unknown;
            } | null;
            facts: {
                [key: string]: unknown;
            };
            /** @description Counts up; a later line has a higher one. */
            id: string;
            object: components["schemas"]["AuditObject"];
            requestId: string | null;
            /** @enum {string} */
            result: "done" | "refused";
            /** @description The number of its seal in the chain; null while it waits for the next sealing. */
            seal: number | null;
            who: components["schemas"]["AuditWho"];
        };
        AuditEntryPage: {
            items: components["schemas"]["AuditEntry"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"];
        };
        AuditObject: {
            id: string | null;
            /** @example report */
            type: string;
        };
        AuditState: {
            /**
             * Format: date-time
             * @description When a verification was asked for that is not done yet.
             */
            askedAt: string | null;
            /** @description The places that are set; none: a cut tail or a chain that was rewritten would not be noticed. */
            heads: components["schemas"]["ToldHead"][];
            /** @description Null before the first verification. */
            last: components["schemas"]["AuditVerification"] | null;
            /**
             * Format: date-time
             * @description Since when every verification has found it whole; null where the last one did not.
             */
            wholeSince: string | null;
        };
        AuditVerification: {
            /** Format: date-time */
            at: string;
            faultCount: number;
            /** @description The first 50, each in one sentence. */
            faults: string[];
            /** @description How many heads from outside the database agreed. */
            headsAgreed: number;
            ms: number;
            /**
             * @description By the clock, because an auditor asked, or by `duban audit verify`.
             * @enum {string}
             */
            origin: "schedule" | "person" | "command";
            /** @description How many seals it looked at. */
            sealed: number;
            /** @description The last seal that it looked at. */
            upToSeq: number;
            whole: boolean;
        };
        AuditWho: {
            /** @description The account's name as it was, or what somebody typed at sign-in. */
            account: string | null;
            /** Format: uuid */
            id: string | null;
            /** @description The address; `job` and `command` where no request did it. */
            ip: string;
            /** @description The roles that it held at that moment. */
            roles: string[];
        };
        ChangedPassword: {
            /** @description The password from now on. */
            next: string;
            /** @description The password as it is now. */
            present: string;
        };
        CorrectDraft: {
            /** @description `null` says that there is no deadline. */
            deadline?: components["schemas"]["DeadlineCorrection"] | null;
            /** @enum {string} */
            nature?: "task" | "exhortation" | "heading";
            /** @description The whole new list. An owner of the old list keeps its evidence; a suggestion that stays is thereby confirmed. */
            owners?: components["schemas"]["OwnerCorrection"][];
            title?: string;
        };
        CreateUnit: {
            /** @description All of its aliases: those that are left out are taken away. */
            aliases?: string[];
            code?: string | null;
            contact?: string | null;
            duties?: string | null;
            /** @enum {string} */
            kind: "district" | "bureau" | "township" | "village" | "section" | "task_force" | "other";
            name: string;
            /** @description The unit above it. */
            parentId: string;
        };
        Deadline: {
            alternatives: string[];
            /** @enum {string} */
            confidence: "stated" | "inferred" | "guessed";
            dates?: string[];
            /** @description How the day was reached, in Chinese. */
            derivation: string;
            /**
             * Format: date
             * @description The last day on which the work is in time.
             */
            due?: string;
            duration?: components["schemas"]["Duration"];
            /** @enum {string} */
            kind: "date" | "recurring" | "vague" | "event";
            /**
             * Format: date
             * @description A recurring duty's next day.
             */
            next?: string;
            /** @description Counted by weekdays, for the year's holidays are not published yet. */
            provisional?: boolean;
            raw: string;
            /** @description RFC 5545. */
            rrule?: string;
            rule: string;
            span?: components["schemas"]["Span"];
            /** Format: date */
            start?: string;
        };
        DeadlineCorrection: {
            /** Format: date */
            due: string;
        };
        DismissDraft: {
            /** @description Why this is no work for the office. */
            reason: string;
        };
        Draft: {
            articleId: string;
            corrected: boolean;
            deadline: components["schemas"]["Deadline"] | null;
            deadlines: components["schemas"]["Deadline"][];
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: components["schemas"]["AccountRef"] | null;
            dismissReason: string | null;
            group: components["schemas"]["Group"] | null;
            id: string;
            /** @description Its number in the report, from 0: it never changes. The rules' drafts are numbered in the order of the text. */
            index: number;
            issuer: components["schemas"]["DraftIssuer"] | null;
            /** @description The extraction's own id, unique in the report. */
            key: string;
            /** @enum {string} */
            kind: "instruction" | "measure" | "assignment";
            /** @enum {string} */
            nature: "task" | "exhortation" | "heading";
            /**
             * @description Who found it: what the second reader found, the rules did not.
             * @enum {string}
             */
            origin: "rules" | "second_reader";
            owners: components["schemas"]["DraftOwner"][];
            /** @description The key of the numbered heading that it stands under. */
            parentKey: string | null;
            questions: components["schemas"]["Question"][];
            /** @description The open task that it says again, where it was decided to be a repetition. */
            repeatedTaskId: string | null;
            reportId: string;
            /** @description Its report was withdrawn: it can no longer be corrected or decided. */
            reportWithdrawn: boolean;
            /** @description The rules that found it. */
            rules: string[];
            span: components["schemas"]["Span"];
            /** @enum {string} */
            state: "open" | "accepted" | "dismissed" | "repeated" | "lapsed";
            /** @description Up to three, the likest first, where an open draft names nobody. */
            suggestions: components["schemas"]["OwnerSuggestion"][];
            /** @description The task that was made of it. */
            taskId: string | null;
            text: string;
            title: string;
            topics: string[];
            version: number;
        };
        DraftIssuer: {
            name: string;
            post: string | null;
            span: components["schemas"]["Span"] | null;
        };
        DraftOwner: {
            /** @description A class of units (各级各部门) and not one unit. */
            class: boolean;
            /** @enum {string} */
            confidence: "stated" | "inferred" | "guessed";
            /** @description The words of the text. */
            name: string;
            /** @description Null where the unit is settled, a class is meant, or the draft is decided. */
            resolution: components["schemas"]["OwnerResolution"] | null;
            /** @enum {string} */
            role: "lead" | "joint" | "support";
            /** @description `person` where a person named it. */
            rule: string;
            span: components["schemas"]["Span"] | null;
            /** @description Not said by the text, only offered; it never issues itself. */
            suggested: boolean;
            unit: components["schemas"]["UnitRef"] | null;
            why: string | null;
        };
        DraftPage: {
            items: components["schemas"]["Draft"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"];
        };
        DraftRepetition: {
            /** Format: date */
            day: string | null;
            /** Format: date */
            due: string | null;
            /** @enum {string} */
            likelihood: "certain" | "likely";
            /** @description In the words of the text. */
            owners: string[];
            /** @description The report that it was said in first, and that day. */
            reportTitle: string;
            /** @description From 0 to 1. */
            score: number;
            taskId: string;
            text: string;
            /** @description How often it was said so far. */
            times: number;
            title: string;
            /** @description In Chinese, for the person who decides. */
            why: string;
        };
        DraftRepetitionList: {
            /** @description Three at most, the likeliest first. */
            items: components["schemas"]["DraftRepetition"][];
        };
        DroppedSentence: {
            span: components["schemas"]["Span"];
            why: string;
        };
        Duration: {
            n: number;
            /** @enum {string} */
            unit: "hour" | "day" | "workday" | "week" | "month" | "quarter" | "year";
        };
        EditUnit: {
            /** @description All of its aliases: those that are left out are taken away. */
            aliases?: string[];
            code?: string | null;
            contact?: string | null;
            duties?: string | null;
            /** @enum {string} */
            kind?: "district" | "bureau" | "township" | "village" | "section" | "task_force" | "other";
        };
        ExtractionAccuracy: {
            fields: components["schemas"]["FieldAccuracy"][];
            /** @description Kinds of documents of which something was decided. */
            kinds: components["schemas"]["GenreAccuracy"][];
            /**
             * Format: date
             * @description The first and the last day of decision that is counted, in Asia/Shanghai.
             */
            since: string;
            /** Format: date */
            until: string;
        };
        FieldAccuracy: {
            /** @enum {string} */
            field: "directive" | "title" | "nature" | "owners" | "deadline";
            /** @description How often the extraction had it right. */
            right: number;
            /** @description How often a person settled it: `directive` with every decision, the fields with an acceptance. */
            settled: number;
        };
        FilledList: {
            text: string;
        };
        FilledListForm: {
            /**
             * Format: binary
             * @description The list as it came back: .docx, .doc, .wps, .pdf, .html or plain text.
             */
            file: string;
        };
        GenreAccuracy: {
            fields: components["schemas"]["FieldAccuracy"][];
            /** @enum {string} */
            genre: "meeting" | "inspection" | "measures" | "document" | "minutes" | "photo" | "feature";
        };
        GrantRolesDto: {
            /** @description Ids of units (分管). */
            fields: string[];
            roles: ("clerk" | "office_head" | "leader" | "unit_head" | "liaison" | "handler" | "system_admin" | "security_admin" | "auditor" | "integration")[];
        };
        Group: {
            id: string;
            /** @description Counts from 1. */
            index: number;
            title: string;
        };
        GroupedTask: {
            id: string;
            /** @description Counts from 1. */
            index: number;
            title: string;
        };
        Health: {
            /** @enum {string} */
            status: "ok";
        };
        ImportFileForm: {
            /** @description Take it in although a report with the same text stands. Never lets the same bytes in twice. */
            allowSameText?: boolean;
            /**
             * Format: date
             * @description The day on which the report was published or issued.
             */
            date?: string;
            /**
             * @description Left out: found from the bytes. Of plain text and pages of the web; other files know their own.
             * @enum {string}
             */
            encoding?: "utf-8" | "gb18030" | "big5" | "utf-16le" | "utf-16be";
            /**
             * Format: binary
             * @description Plain text (.txt, .md) of at most 5 MB; .docx, .doc, .wps, .pdf or .html of at most 20 MB. The bytes tell which it is.
             */
            file: string;
        };
        ImportText: {
            /** @description Take it in although a report with the same text stands. Never lets the same bytes in twice. */
            allowSameText?: boolean;
            /**
             * Format: date
             * @description The day on which the report was published or issued.
             */
            date?: string;
            /** @description A page, or a part of one, as Word and browsers copy it: its words are read as those of an .html file. */
            html?: string;
            /** @description Taken as it stands. At most 5 MB as UTF-8. */
            text?: string;
            /** @description Instead of the title that the text shows. */
            title?: string;
        };
        LastReading: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["AccountRef"];
            /** @description From 1, that of the import. */
            index: number;
            /** @description Other rules than those of today read it: it can be read again. */
            outdated: boolean;
            /** @description The version of the rules; null for readings of the time before it was kept. */
            rules: string | null;
        };
        OwnerCorrection: {
            name: string;
            /** @enum {string} */
            role: "lead" | "joint" | "support";
            /** @description Where the text names it; left out where it does not. */
            span?: components["schemas"]["Span"] | null;
            /**
             * Format: uuid
             * @description Left out: the unit that bears exactly this name. `null`: no unit.
             */
            unitId?: string | null;
        };
        OwnerInAnswer: {
            name: string;
            /** @enum {string} */
            role: "lead" | "joint" | "support";
        };
        OwnerResolution: {
            /** @description The likest first. */
            candidates: components["schemas"]["UnitCandidate"][];
            /** @enum {string} */
            match: "exact" | "single" | "ambiguous" | "none";
        };
        OwnerSuggestion: {
            /** @description The short name of the unit, else its name. */
            name: string;
            unit: components["schemas"]["UnitRef"];
            /** @description The reasons, in Chinese. */
            why: string;
        };
        OwnSession: {
            /** Format: date-time */
            createdAt: string;
            /** @description The one that asks. */
            current: boolean;
            /** @description What the browser or the program called itself then. */
            device: string;
            /** Format: date-time */
            expiresAt: string;
            id: string;
            /** @description From where it began. */
            ip: string;
            /**
             * @description A browser's, or a program's.
             * @enum {string}
             */
            kind: "cookie" | "token";
            /**
             * Format: date-time
             * @description Exact to a minute.
             */
            lastSeenAt: string;
        };
        OwnSessionList: {
            items: components["schemas"]["OwnSession"][];
        };
        PartsTask: {
            id: string;
            title: string;
            version: number;
        };
        PlacedPart: {
            id: string;
            unit: components["schemas"]["UnitRef"];
            /** @description Of its task. */
            version: number;
        };
        PlacePart: {
            /** @description The unit that answers for the share from now on. */
            unitId: string;
        };
        Problem: {
            /**
             * @description Stable, for programs.
             * @example draft/already_decided
             */
            code: string;
            detail: string;
            errors?: components["schemas"]["ProblemField"][];
            /** @description The number of the request, to be told to whoever runs the system. */
            instance: string;
            status: number;
            title: string;
            /** @example urn:duban:problem:draft:already_decided */
            type: string;
        } & {
            [key: string]: unknown;
        };
        ProblemField: {
            /** @example owners.0.name */
            field: string;
            message: string;
        };
        Question: {
            /** @enum {string} */
            field: "owner" | "deadline" | "issuer" | "text";
            why: string;
        };
        Reading: {
            added: number;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["AccountRef"];
            changed: number;
            /**
             * Format: date
             * @description The report's day as this reading took it.
             */
            date: string | null;
            /** @enum {string} */
            dateSource: "given" | "text" | "unknown";
            gone: number;
            /** @description From 1, that of the import. */
            index: number;
            kept: number;
            /** @description The version of the rules; null for readings of the time before it was kept. */
            rules: string | null;
        };
        ReadingList: {
            /** @description The last first. */
            items: components["schemas"]["Reading"][];
            /** @description The version of the rules that read reports now. */
            rules: string;
        };
        ReadingWarning: {
            /**
             * @description Stable, for programs.
             * @example running_heads_left_out
             */
            code: string;
            message: string;
        };
        RefreshedTokens: {
            /** Format: date-time */
            accessExpiresAt: string;
            /** Format: date-time */
            expiresAt: string;
            refreshToken?: string;
            token?: string;
        };
        RefreshTokens: {
            /** @description A program's; a browser sends its cookie. */
            refreshToken?: string;
        };
        RepeatingDraft: {
            draftId: string;
            /** @description Three at most, the likeliest first; never none. */
            items: components["schemas"]["DraftRepetition"][];
        };
        RepeatingDraftPage: {
            items: components["schemas"]["RepeatingDraft"][];
            nextCursor: string | null;
        };
        RepeatTask: {
            /**
             * Format: uuid
             * @description The open task that is said again.
             */
            taskId: string;
        };
        ReportAnswers: {
            /** @description Take the answers although the list says that it is about another report. */
            allowAnother?: boolean;
            /**
             * @description Only shows what would become of the answers.
             * @default false
             */
            dryRun: boolean;
            /** @description The list of questions as it came back, filled in. Other text around the answers does no harm. */
            text: string;
        };
        ReportCounts: {
            accepted: number;
            articles: number;
            dismissed: number;
            drafts: number;
            /** @description Taken off the desk by a later reading that finds them no longer; not among `drafts`. */
            lapsed: number;
            /** @description Those that still wait for a decision: none in a report that was withdrawn. */
            open: number;
            /** @description Found to be said again of an open task. */
            repeated: number;
        };
        ReportDetail: {
            articles: components["schemas"]["Article"][];
            counts: components["schemas"]["ReportCounts"];
            /** Format: date */
            date: string | null;
            /** @enum {string} */
            dateSource: "given" | "text" | "unknown";
            dropped: components["schemas"]["DroppedSentence"][];
            /**
             * @description Of plain text and of pages of the web, else null.
             * @example utf-8
             */
            encoding: string | null;
            /** @description Null where the text was pasted. */
            fileName: string | null;
            /**
             * @description What the bytes are, whatever the file's name says.
             * @enum {string}
             */
            format: "text" | "docx" | "doc" | "pdf" | "html" | "image";
            id: string;
            /** Format: date-time */
            importedAt: string;
            importedBy: components["schemas"]["AccountRef"];
            /** @description In UTF-16 code units. */
            length: number;
            reading: components["schemas"]["LastReading"];
            /** @description Of the bytes that were handed in. */
            sha256: string;
            /** @description What was imported; of a document, the words that were read from it. Every span counts in it. */
            text: string;
            title: string;
            version: number;
            warnings: components["schemas"]["ReadingWarning"][];
            /** @description Null while the report stands. */
            withdrawn: components["schemas"]["ReportWithdrawal"] | null;
        };
        ReportPage: {
            items: components["schemas"]["ReportSummary"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"];
        };
        ReportSummary: {
            counts: components["schemas"]["ReportCounts"];
            /** Format: date */
            date: string | null;
            /** @enum {string} */
            dateSource: "given" | "text" | "unknown";
            /**
             * @description Of plain text and of pages of the web, else null.
             * @example utf-8
             */
            encoding: string | null;
            /** @description Null where the text was pasted. */
            fileName: string | null;
            /**
             * @description What the bytes are, whatever the file's name says.
             * @enum {string}
             */
            format: "text" | "docx" | "doc" | "pdf" | "html" | "image";
            id: string;
            /** Format: date-time */
            importedAt: string;
            importedBy: components["schemas"]["AccountRef"];
            /** @description In UTF-16 code units. */
            length: number;
            /** @description Of the bytes that were handed in. */
            sha256: string;
            title: string;
            version: number;
            /** @description Null while the report stands. */
            withdrawn: components["schemas"]["ReportWithdrawal"] | null;
        };
        ReportWithdrawal: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["AccountRef"];
            reason: string;
        };
        RequestedBy: {
            id: string;
            name: string;
        };
        RereadCounts: {
            added: number;
            changed: number;
            gone: number;
            kept: number;
            /** @description Drafts that are read as before. */
            unchanged: number;
        };
        RereadFieldChange: {
            /**
             * @description `evidence`: only in the rules, the topics, the questions or the places in the text.
             * @enum {string}
             */
            field: "text" | "title" | "kind" | "nature" | "issuer" | "owners" | "deadline" | "group" | "parent" | "evidence";
            /** @description It stays as it is, for a person has set it or decided the draft. */
            kept: boolean;
        };
        Rereading: {
            /** @description False where the report reads as before, and nothing was done. */
            differs: boolean;
            /** @description The reading that counts now. */
            reading: components["schemas"]["Reading"];
            /** @description Of the report, as it is now. */
            version: number;
        };
        RereadingPreview: {
            counts: components["schemas"]["RereadCounts"];
            /** Format: date */
            date: string | null;
            /** @enum {string} */
            dateSource: "given" | "text" | "unknown";
            /** @description Whether there is anything to be done, be it only that the day or the version of the rules is another. */
            differs: boolean;
            /** @description In the order of the text; the first 1000. */
            items: components["schemas"]["RereadItem"][];
            /** @description Of what is told here: for `preview`. */
            preview: string;
            rules: string;
            /** @description Of the report: for `If-Match`. */
            version: number;
        };
        RereadItem: {
            /** @description As it is read now, without a person's corrections; null where it is found no longer. */
            after: components["schemas"]["RereadSide"] | null;
            /** @description As it stands now, a person's corrections laid over it; null where there was none like it. */
            before: components["schemas"]["RereadSide"] | null;
            /** @description Null where there was none like it. */
            draftId: string | null;
            fields: components["schemas"]["RereadFieldChange"][];
            /** @description The draft's number in the report, from 0. */
            index: number | null;
            /**
             * @description `added`: comes onto the desk. `changed`: its draft reads otherwise. `gone`: found no longer, its draft leaves the desk.
             *     `kept`: stays as a person left it.
             * @enum {string}
             */
            outcome: "added" | "changed" | "gone" | "kept";
            /** @description The task that was made of it. */
            taskId: string | null;
            /**
             * @description Why it is kept.
             * @enum {string|null}
             */
            why: "accepted" | "dismissed" | "repeated" | "corrected" | "reopened" | null;
        };
        RereadOwner: {
            /** @description The words of the text. */
            name: string;
            /** @enum {string} */
            role: "lead" | "joint" | "support";
            /** @description Not said by the text, only offered. */
            suggested: boolean;
            unit: components["schemas"]["UnitRef"] | null;
        };
        RereadReport: {
            /**
             * Format: date
             * @description The day on which the report was published or issued, put right. Left out: as before.
             */
            date?: string;
        };
        RereadSide: {
            deadline: components["schemas"]["Deadline"] | null;
            group: components["schemas"]["Group"] | null;
            issuer: components["schemas"]["DraftIssuer"] | null;
            /** @enum {string} */
            kind: "instruction" | "measure" | "assignment";
            /** @enum {string} */
            nature: "task" | "exhortation" | "heading";
            owners: components["schemas"]["RereadOwner"][];
            parentKey: string | null;
            span: components["schemas"]["Span"];
            text: string;
            title: string;
        };
        RoleHolder: {
            /** @description The name to sign in with. */
            account: string;
            disabled: boolean;
            /** @description The units that a leader answers for (分管); a leader without one sees all. */
            fields: components["schemas"]["UnitRef"][];
            id: string;
            name: string;
            roles: ("clerk" | "office_head" | "leader" | "unit_head" | "liaison" | "handler" | "system_admin" | "security_admin" | "auditor" | "integration")[];
            unit: components["schemas"]["UnitRef"] | null;
            version: number;
        };
        RoleHolderPage: {
            items: components["schemas"]["RoleHolder"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"];
        };
        SecondReaderAbout: {
            host: string | null;
            model: string | null;
            on: boolean;
        };
        SecondReading: {
            /**
             * Format: date-time
             * @description The last sign of it.
             */
            changedAt: string | null;
            /** @description How many drafts of the report are its own. */
            extra: number;
            /**
             * @description Why it could not the last time.
             * @enum {string|null}
             */
            failure: "unreachable" | "timeout" | "unauthorised" | "not_found" | "refused" | "redirected" | "busy" | "server_error" | "too_large" | "unreadable" | "classified" | "withdrawn" | null;
            /** @description How often in a row the next passage could not be read. */
            failures: number;
            length: number;
            /** @description Up to where the text has been read, and how long it is: of the longest texts the end is not read. */
            readTo: number;
            /**
             * @description `off`: the office has no second reader; `none`: nobody had this report read by it.
             * @enum {string}
             */
            state: "off" | "none" | "waiting" | "done" | "failed";
            /** @description How many of its findings were dropped, for their words stand nowhere in the text. */
            unfound: number;
        };
        Session: {
            /**
             * Format: date-time
             * @description The end of the token; before it, or after, `POST /sessions/refresh` gives the next.
             */
            accessExpiresAt: string;
            account: components["schemas"]["Account"];
            /**
             * Format: date-time
             * @description The end of the session, however much it is used.
             */
            expiresAt: string;
            /** @description Only where `kind` was `token`: gives the next token when this one ends, once. */
            refreshToken?: string;
            /** @description Only where `kind` was `token`; shown this once. */
            token?: string;
        };
        SignIn: {
            /** @example ducha */
            account: string;
            /** @description Where the account has one-time codes: the six digits of the moment, or a recovery code. */
            code?: string;
            /**
             * @description A browser takes the cookie, a program the token.
             * @default cookie
             * @enum {string}
             */
            kind: "cookie" | "token";
            password: string;
        };
        Span: {
            end: number;
            start: number;
        };
        TakenAnswer: {
            /** @description As on the list: `12-1`. */
            code: string;
            draftId: string | null;
            /** Format: date */
            due: string | null;
            /** @enum {string} */
            field: "owner" | "deadline" | "issuer" | "text";
            /** @description The units that were read; null where none were asked for or none were found. */
            owners: components["schemas"]["OwnerInAnswer"][] | null;
            /** @enum {string} */
            result: "taken" | "unread" | "settled" | "decided" | "unknown";
            /** @description What was filled in. */
            text: string;
            title: string | null;
        };
        TakenAnswers: {
            /** @description The report that the list says it is about, where that is another one. */
            aboutAnother: string | null;
            answers: components["schemas"]["TakenAnswer"][];
            dryRun: boolean;
            /** @description How many were taken over, or would be. */
            taken: number;
        };
        TaskDeadline: {
            /** Format: date */
            due: string | null;
            /** @enum {string|null} */
            kind: "date" | "recurring" | "vague" | "event" | null;
            /** Format: date */
            next: string | null;
            raw: string | null;
        };
        TaskDetail: {
            /** Format: date-time */
            createdAt: string;
            createdBy: components["schemas"]["AccountRef"];
            deadline: components["schemas"]["TaskDeadline"] | null;
            /** @description Every time limit that the text states. */
            deadlines: components["schemas"]["Deadline"][];
            draftId: string;
            group: components["schemas"]["TaskGroup"] | null;
            id: string;
            issuer: components["schemas"]["TaskIssuer"] | null;
            /** @enum {string} */
            kind: "instruction" | "measure" | "assignment";
            /**
             * @description red overdue, yellow due soon, green in time, grey undated.
             * @enum {string}
             */
            light: "red" | "yellow" | "green" | "grey";
            /** @enum {string} */
            nature: "task" | "exhortation" | "heading";
            owners: components["schemas"]["TaskOwner"][];
            questions: components["schemas"]["Question"][];
            report: components["schemas"]["TaskReport"];
            /** @description Every place where it was said, the first first. */
            said: components["schemas"]["TaskSaying"][];
            source: components["schemas"]["TaskSource"];
            /** @enum {string} */
            state: "proposed";
            text: string;
            title: string;
            version: number;
        };
        TaskGroup: {
            id: string;
            /** @description Counts from 1. */
            index: number;
            /** @description Those that are tasks and that the reader may see, in their order. */
            others: components["schemas"]["GroupedTask"][];
            /** @description How many directives the text puts together, taken as tasks or not. */
            size: number;
            title: string;
        };
        TaskIssuer: {
            name: string;
            post: string | null;
        };
        TaskOwner: {
            /** @description A class of units (各级各部门) and not one unit. */
            class: boolean;
            name: string;
            /** @enum {string} */
            role: "lead" | "joint" | "support";
            unit: components["schemas"]["UnitRef"] | null;
        };
        TaskPage: {
            items: components["schemas"]["TaskSummary"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"];
        };
        TaskReport: {
            /** Format: date */
            date: string | null;
            id: string;
            title: string;
        };
        TaskSaying: {
            /**
             * Format: date
             * @description The meeting's day where the text tells it, else the report's.
             */
            day: string | null;
            /** Format: date-time */
            decidedAt: string;
            decidedBy: components["schemas"]["AccountRef"];
            draftId: string;
            /**
             * Format: date
             * @description The day that was named there. A later one moves nothing.
             */
            due: string | null;
            /** @description The place that the task was made of; the others are 再次强调. */
            first: boolean;
            headline: string;
            reportId: string;
            reportTitle: string;
            /** @description The sentence: an offset into that report's text, and its words. */
            span: components["schemas"]["Span"];
            text: string;
        };
        TaskSource: {
            /** @description The text of `contextSpan`, exactly as it was imported. */
            context: string;
            /** @description The paragraph or paragraphs around the sentence. */
            contextSpan: components["schemas"]["Span"];
            deadlineSpans: components["schemas"]["Span"][];
            headline: string;
            ownerSpans: components["schemas"]["Span"][];
            reportDate: string | null;
            reportId: string;
            reportTitle: string;
            /** @description Of the bytes that were imported. */
            sha256: string;
            /** @description The sentence itself. */
            span: components["schemas"]["Span"];
        };
        TaskSummary: {
            /** Format: date-time */
            createdAt: string;
            deadline: components["schemas"]["TaskDeadline"] | null;
            id: string;
            issuer: components["schemas"]["TaskIssuer"] | null;
            /** @enum {string} */
            kind: "instruction" | "measure" | "assignment";
            /**
             * @description red overdue, yellow due soon, green in time, grey undated.
             * @enum {string}
             */
            light: "red" | "yellow" | "green" | "grey";
            /** @enum {string} */
            nature: "task" | "exhortation" | "heading";
            owners: components["schemas"]["TaskOwner"][];
            report: components["schemas"]["TaskReport"];
            /** @enum {string} */
            state: "proposed";
            title: string;
            version: number;
        };
        ToldHead: {
            /** Format: date-time */
            at: string | null;
            /** Format: date-time */
            failedAt: string | null;
            failure: string | null;
            /** @enum {string} */
            place: "file" | "mail" | "system";
            seq: number | null;
        };
        Total: {
            /** @example 128 */
            count: number;
            /** @description False: there are more than `count`. */
            exact: boolean;
        };
        Unit: {
            /** @description The short names under which texts mention it. */
            aliases: string[];
            /** @description By which the office's own list knows it (统一编码). */
            code: string | null;
            contact: string | null;
            /** @description What it answers for, in its own words (职责). */
            duties: string | null;
            /**
             * Format: date
             * @description The first day on which there was no such unit any more; null while it lives.
             */
            endedOn: string | null;
            /** @description Names it once bore, and those of the units whose work it took over. */
            formerNames: string[];
            id: string;
            /** @enum {string} */
            kind: "district" | "bureau" | "township" | "village" | "section" | "task_force" | "other";
            /** @description The root is 0. */
            level: number;
            name: string;
            parentId: string | null;
            version: number;
        };
        UnitBearing: {
            /** Format: date */
            endedOn: string | null;
            today: components["schemas"]["UnitRef"][];
            unit: components["schemas"]["UnitRef"];
        };
        UnitBearingList: {
            items: components["schemas"]["UnitBearing"][];
        };
        UnitCandidate: {
            unit: components["schemas"]["UnitRef"];
            /** @description Why, in Chinese. */
            why: string;
        };
        UnitChange: {
            /** Format: date-time */
            doneAt: string | null;
            /** Format: date */
            effectiveOn: string;
            id: string;
            /** @enum {string} */
            kind: "rename" | "move" | "merge" | "split" | "abolish";
            nameAfter: string | null;
            nameBefore: string;
            parentAfter: components["schemas"]["UnitRef"] | null;
            parentBefore: components["schemas"]["UnitRef"] | null;
            /** @description How many open parts went to the successor. */
            parts: number | null;
            reason: string;
            /** @description Why it was not possible on its day: a code. */
            refusal: string | null;
            /** Format: date-time */
            requestedAt: string;
            requestedBy: components["schemas"]["RequestedBy"];
            /** @enum {string} */
            state: "planned" | "done" | "refused" | "cancelled";
            subunitsTo: components["schemas"]["UnitRef"] | null;
            successors: components["schemas"]["UnitRef"][];
            unit: components["schemas"]["UnitRef"];
            /** @description How many units have another place with it; before it is done, how many will. */
            units: number | null;
        };
        UnitChangeList: {
            /** @description The latest first. */
            items: components["schemas"]["UnitChange"][];
        };
        UnitListFault: {
            /** @description The head of the column. */
            field: string;
            message: string;
            /** @description As the table program shows it, from 1. */
            row: number;
            value: string;
        };
        UnitListForm: {
            /** Format: binary */
            file: string;
        };
        UnitListItem: {
            /** @description The heads of the columns that change; none for a new unit. */
            fields: string[];
            name: string;
            row: number;
        };
        UnitListOutcome: {
            /** @description False: nothing was written. */
            applied: boolean;
            changed: components["schemas"]["UnitListItem"][];
            created: components["schemas"]["UnitListItem"][];
            /** @description Of all faults. */
            faultCount: number;
            /** @description Up to 200; nothing is written while there is one. */
            faults: components["schemas"]["UnitListFault"][];
            unchanged: number;
        };
        UnitPage: {
            items: components["schemas"]["Unit"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"];
        };
        UnitRef: {
            id: string;
            name: string;
        };
        UnplacedPart: {
            /** Format: date */
            endedOn: string | null;
            id: string;
            /** @description The words of the text. */
            name: string;
            /** @enum {string} */
            role: "lead" | "joint" | "support";
            /** @description Who took over from it, as far as the chain of succession tells. */
            successors: components["schemas"]["UnitRef"][];
            task: components["schemas"]["PartsTask"];
            /** @description The unit that has ended. */
            unit: components["schemas"]["UnitRef"] | null;
        };
        UnplacedPartPage: {
            items: components["schemas"]["UnplacedPart"][];
            nextCursor: string | null;
            total: components["schemas"]["Total"];
        };
        WithdrawReport: {
            /** @description Why the report is taken back: a wrong date, a wrong encoding, the wrong paper. */
            reason: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Audit_list: {
        parameters: {
            query?: {
                /** @description The whole name of an account. */
                account?: string;
                action?: string;
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                /** @description The first day, in Asia/Shanghai. */
                from?: string;
                /** @description The whole address. */
                ip?: string;
                /** @description How many items a page holds. */
                limit?: number;
                objectId?: string;
                objectType?: string;
                result?: "done" | "refused";
                /** @description The last day, in Asia/Shanghai, itself included. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryPage"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audit_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryDetail"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audit_verification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditState"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audit_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditState"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectDraft"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一键与同一内容重复提交，得到同一答复；内容不同则为 422 */
                "Idempotency-Key"?: string;
                /** @description 读取时得到的 ETag */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_dismiss: {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissDraft"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_reopen: {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftRepetitions_repeat: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一键与同一内容重复提交，得到同一答复；内容不同则为 422 */
                "Idempotency-Key"?: string;
                /** @description 读取时得到的 ETag */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepeatTask"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftRepetitions_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftRepetitionList"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accuracy_get: {
        parameters: {
            query?: {
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtractionAccuracy"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnAccount_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedPassword"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reports_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                /** @description How many items a page holds. */
                limit?: number;
                /** @description Those that stand, those that were withdrawn, or both. */
                state?: "standing" | "withdrawn" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPage"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reports_importText: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键与同一内容重复提交，得到同一答复；内容不同则为 422 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportText"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDetail"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reports_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDetail"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportQuestions_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportAnswers"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenAnswers"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FilledList_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FilledListForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilledList"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportDrafts_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                /** @description How many items a page holds. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftPage"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reports_getOriginal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportQuestions_asDocx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportQuestions_asText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Readings_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingList"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportRepetitions_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                /** @description How many items a page holds. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepeatingDraftPage"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Readings_reread: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一键与同一内容重复提交，得到同一答复；内容不同则为 422 */
                "Idempotency-Key"?: string;
                /** @description 读取时得到的 ETag */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyRereading"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rereading"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Readings_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RereadReport"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RereadingPreview"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SecondReading_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondReading"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SecondReading_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondReading"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reports_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一键与同一内容重复提交，得到同一答复；内容不同则为 422 */
                "Idempotency-Key"?: string;
                /** @description 读取时得到的 ETag */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawReport"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDetail"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reports_importFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键与同一内容重复提交，得到同一答复；内容不同则为 422 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportFileForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDetail"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Roles_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                /** @description How many items a page holds. */
                limit?: number;
                /** @description Part of a person's name or of the account. */
                q?: string;
                role?: "clerk" | "office_head" | "leader" | "unit_head" | "liaison" | "handler" | "system_admin" | "security_admin" | "auditor" | "integration";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleHolderPage"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Roles_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleHolder"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Roles_grant: {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRolesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleHolder"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SecondReading_about: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondReaderAbout"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionList"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_endOwn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshTokens"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefreshedTokens"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tasks_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                /** @description How many items a page holds. */
                limit?: number;
                nature?: "task" | "exhortation" | "heading";
                /** @description Part of the title, of the sentence or of an owner's name. */
                q?: string;
                reportId?: string;
                /** @description By deadline, undated last; or newest first. */
                sort?: "deadline" | "created";
                state?: "proposed";
                /** @description Tasks in which this unit or one below it has a part. */
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tasks_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UnitChanges_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitChange"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UnitLists_export: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UnitLists_import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UnitListForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitListOutcome"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UnitLists_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UnitListForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitListOutcome"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UnitChanges_byName: {
        parameters: {
            query: {
                name: string;
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitBearingList"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Units_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                /** @description Those that live, unless asked otherwise: others take on no new work. */
                life?: "living" | "ended" | "all";
                /** @description How many items a page holds. */
                limit?: number;
                /** @description Part of a name, alias or former name. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitPage"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Units_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键与同一内容重复提交，得到同一答复；内容不同则为 422 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUnit"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Units_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Units_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditUnit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Units_addAlias: {
        parameters: {
            query?: never;
            header?: {
                /** @description 同一键与同一内容重复提交，得到同一答复；内容不同则为 422 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAlias"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UnitChanges_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitChangeList"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UnitChanges_ask: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一键与同一内容重复提交，得到同一答复；内容不同则为 422 */
                "Idempotency-Key"?: string;
                /** @description 读取时得到的 ETag */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskUnitChange"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitChange"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UnplacedParts_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; left out for the first page. */
                cursor?: string;
                /** @description How many items a page holds. */
                limit?: number;
                /** @description Only those of this unit. */
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnplacedPartPage"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UnplacedParts_place: {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlacePart"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacedPart"];
                };
            };
            /** @description 出错时的答复 (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
