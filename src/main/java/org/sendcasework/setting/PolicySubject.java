package org.sendcasework.setting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sendcasework.law.Force;
import org.sendcasework.law.Source;

/**
 * A matter on which a policy is compared with the law by a list, a role or a ground rather than a figure.
 *
 * @param title the matter in words
 * @param scope the settings it concerns
 * @param force how strongly the law's side binds a setting in {@code scope}
 * @param law what the law or guidance says
 * @param source where that stands
 * @param built whether the product has the process in which this is done
 * @param done what the product does, whatever the policy says
 * @param needs the answers that a complete policy gives
 * @param incomplete how a policy is judged that gives only some of them
 * @param covers the duties of the catalogue that are compared here and not by a figure
 * @param answers the answers a policy may give, with the judgement of each
 */
record PolicySubject(
        String id,
        String title,
        Scope scope,
        Force force,
        String law,
        Source source,
        boolean built,
        String done,
        List<String> needs,
        Verdict incomplete,
        List<String> covers,
        Map<String, Answer> answers) {

    /** One thing a policy may say, how it is judged, and why where that is not plain. */
    record Answer(String words, Verdict verdict, Optional<String> why) {}

    /**
     * The settings that a duty or matter concerns.
     *
     * @param firstYear the youngest year group it concerns
     * @param lastYear the oldest
     * @param kinds the kinds of setting that the law names
     * @param otherwise why and how it is followed by a setting of another kind; empty where it is then of no concern
     */
    record Scope(int firstYear, int lastYear, Set<SettingKind> kinds, Optional<String> otherwise) {
        static final Scope EVERY = new Scope(-1, 14, Set.of(SettingKind.values()), Optional.empty());

        boolean binds(Setting setting) {
            return kinds.contains(setting.kind());
        }

        boolean concerns(Setting setting) {
            return setting.teachesBetween(firstYear, lastYear) && (binds(setting) || otherwise.isPresent());
        }
    }

    /** What the product does, or will. */
    String whatIsDone() {
        return built ? done : "In a process still to come: " + done;
    }

    /** The answer's id again, if this subject knows it. */
    String known(String answer) {
        if (!answers.containsKey(answer)) {
            throw new IllegalArgumentException(
                    "'" + answer + "' is not an answer known here; known are " + String.join(", ", answers.keySet()));
        }
        return answer;
    }
}
