package org.sendcasework.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;

/** The authority is late: a letter that quotes the provision, ready to send, and what came of it. */
public final class ChaseTheLocalAuthority implements CaseForm {
    public static final Field<LocalDate> CHASED_ON = Field.day("chasedOn", "Chased on");
    public static final Field<String> CHASE_NOTE = Field.text("chaseNote", "Answer");
    /** What the form shows: the letter. */
    public static final String LETTER = "letter";
    /** The answer suggested where what was awaited has come before the letter was written. */
    public static final String NOT_SENT = "Not sent: it had come.";
    /** What such a form says in place of the letter. */
    public static final String NOTHING_TO_SEND =
            "It has come meanwhile: there is nothing to send. Complete the form as it is; if you had written before, say so.";

    private final String duty;
    private final String due;
    private final Optional<String> whole;

    /**
     * A chaser for one duty.
     *
     * @param due what the authority owes, as a person would call it: "the final plan"
     */
    public ChaseTheLocalAuthority(String duty, String due) {
        this(duty, due, Optional.empty());
    }

    /** The same, for a step of a whole that has its own limit: that may be over before the step is late. */
    public ChaseTheLocalAuthority(String duty, String due, String whole) {
        this(duty, due, Optional.of(whole));
    }

    private ChaseTheLocalAuthority(String duty, String due, Optional<String> whole) {
        this.duty = duty;
        this.due = due;
        this.whole = whole;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(CHASED_ON, CHASE_NOTE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        if (came(view)) {
            return Shown.in(view)
                    .deadline(view, duty)
                    .text(LETTER, NOTHING_TO_SEND)
                    .all();
        }
        Shown shown = Shown.in(view).text(LETTER, letter(view));
        return late(view)
                ? shown.deadline(view, duty).all()
                : shown.deadline(view, wholeIsOver(view) ? whole.orElseThrow() : duty)
                        .notice(
                                exempt(view)
                                        ? "The limit does not apply to the authority now. Ask it for a date; do not tell"
                                                + " it that it is late."
                                        : "The authority still has until the day named in the letter. Ask it for an early"
                                                + " answer; do not tell it that it is late.")
                        .all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none().with(CHASED_ON, view.today()).with(CHASE_NOTE, came(view) ? NOT_SENT : "");
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .happened(CHASED_ON)
                .given(CHASE_NOTE, "please say how it was sent and what was answered, if anything")
                .orElse(() -> new FormOutcome.Accepted(
                        notSent(submitted)
                                ? Change.said("The local authority was not chased for " + due + ": it had come.")
                                : Change.said("The local authority was chased for " + due + " on "
                                                + Shown.day(submitted.require(CHASED_ON)) + ": "
                                                + submitted.require(CHASE_NOTE))
                                        .with(submitted)));
    }

    /** Whether the person says that no letter was needed any more. */
    public static boolean notSent(Facts submitted) {
        return submitted.says(CHASE_NOTE, NOT_SENT);
    }

    private boolean came(CaseView view) {
        return view.file().deadline(duty).flatMap(CaseDeadline::metOn).isPresent();
    }

    private boolean late(CaseView view) {
        return overdue(view, duty);
    }

    private boolean exempt(CaseView view) {
        return view.file().deadline(duty).filter(CaseDeadline::isExempt).isPresent();
    }

    private boolean wholeIsOver(CaseView view) {
        return whole.filter(each -> overdue(view, each)).isPresent();
    }

    private static boolean overdue(CaseView view, String duty) {
        return view.file()
                .deadline(duty)
                .filter(each -> each.stateOn(view.today()) == CaseDeadline.State.OVERDUE)
                .isPresent();
    }

    private String letter(CaseView view) {
        return "To " + ResponsibleAuthority.of(view).address() + "\n\n"
                + "Our reference " + view.file().reference() + ", "
                + view.pupil().initials() + "\n\n"
                + (late(view)
                        ? explanation(view, duty)
                                + " We have not had it. Please send it now, or tell us and the family in"
                                + " writing when it will come and why it is late."
                        : (wholeIsOver(view)
                                        ? explanation(view, whole.orElseThrow()) + " Those twelve months are over. "
                                        : "")
                                + explanation(view, duty)
                                + " Please send it as soon as you can, and tell us and the family in writing when it"
                                + " will come.");
    }

    private static String explanation(CaseView view, String duty) {
        return view.file().deadline(duty).map(CaseDeadline::sentence).orElse("");
    }
}
