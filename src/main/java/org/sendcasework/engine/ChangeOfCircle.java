package org.sendcasework.engine;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Circle;

/** A change of who sees a case. */
enum ChangeOfCircle {
    KEEP_OUT(
            "confine-the-case",
            "Confine the case",
            "Where the case is about a member of staff, or a parent in it is one: from now on only whoever leads it sees it and"
                    + " gets its tasks, and the person named here never does. Without a name it is only confined.",
            "Who is kept out of it") {
        @Override
        boolean possible(Circle circle) {
            return true;
        }

        @Override
        Change of(Circle circle, Optional<String> login, String reason) {
            Change confined = Change.said("Confined to those who need it"
                            + login.map(who -> "; kept out: " + who).orElse("") + ". Reason: " + reason)
                    .with(Circle.CONFINED, true);
            return login.map(who -> confined.with(Circle.KEPT_OUT, with(circle.keptOut(), who)))
                    .orElse(confined);
        }
    },
    LET_IN(
            "let-somebody-in",
            "Let somebody in",
            "Of a confined case: the person sees it from now on, beside whoever leads it, and gets the tasks of their own role.",
            "Who is let in") {
        @Override
        boolean possible(Circle circle) {
            return circle.confined();
        }

        @Override
        Change of(Circle circle, Optional<String> login, String reason) {
            return Change.said("Let into the case: " + login.orElseThrow() + ". Reason: " + reason)
                    .with(Circle.LET_IN, with(circle.letIn(), login.orElseThrow()));
        }
    };

    private final String key;
    private final String title;
    private final String explanation;
    private final String question;

    ChangeOfCircle(String key, String title, String explanation, String question) {
        this.key = key;
        this.title = title;
        this.explanation = explanation;
        this.question = question;
    }

    abstract boolean possible(Circle circle);

    abstract Change of(Circle circle, Optional<String> login, String reason);

    String key() {
        return key;
    }

    String title() {
        return title;
    }

    String explanation() {
        return explanation;
    }

    String question() {
        return question;
    }

    /** Whether the person must be named. */
    boolean needsAName() {
        return this == LET_IN;
    }

    private static Set<String> with(Set<String> people, String one) {
        Set<String> more = new HashSet<>(people);
        more.add(one);
        return more;
    }
}
