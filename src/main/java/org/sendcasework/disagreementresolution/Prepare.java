package org.sendcasework.disagreementresolution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** The school's part in a meeting between others: whether it is asked to come, who goes, what it brings. */
final class Prepare implements CaseForm {
    static final String ASKED = "asked";
    static final String NOT_ASKED = "not-asked";
    static final Map<String, String> ANSWERS = new LinkedHashMap<>();

    static {
        ANSWERS.put(ASKED, "asked to come");
        ANSWERS.put(NOT_ASKED, "not asked to come");
    }

    private final String meeting;
    private final String notice;

    private Prepare(String meeting, String notice) {
        this.meeting = meeting;
        this.notice = notice;
    }

    static Prepare theMediation() {
        return new Prepare(
                "the mediation",
                "The parties are the family and the authority or the commissioner. The school comes only as another person:"
                        + " with the consent of all parties, or else of the mediator (regulation 38(1)(e)). The mediator must"
                        + " try to learn what the pupil thinks.");
    }

    static Prepare theMeeting() {
        return new Prepare(
                "the meeting",
                "Nobody has to take part in disagreement resolution. It is led by somebody who is employed neither by the"
                        + " authority nor by the health service (section 57).");
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                DisagreementFields.SCHOOL_ASKED,
                DisagreementFields.WHO_GOES,
                DisagreementFields.PREPARED,
                DisagreementFields.PUPIL_WANTS);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).notice(notice).all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean asked = submitted.says(DisagreementFields.SCHOOL_ASKED, ASKED);
        Facts kept = asked
                ? submitted
                : submitted.without(DisagreementFields.WHO_GOES).without(DisagreementFields.PREPARED);
        return new Check(view, submitted)
                .oneOf(DisagreementFields.SCHOOL_ASKED, ANSWERS.keySet())
                .givenIf(asked, DisagreementFields.WHO_GOES, "please say who goes, and what they may promise")
                .givenIf(asked, DisagreementFields.PREPARED, "please say what the school brings; if nothing, say so")
                .orElse(() -> new FormOutcome.Accepted(Change.said("The school was "
                                + ANSWERS.get(kept.require(DisagreementFields.SCHOOL_ASKED)) + " to " + meeting + ".")
                        .with(kept.inPlaceOf(view.file().facts(), fields()))));
    }
}
