package org.sendcasework.draftplanconsultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Option;
import org.sendcasework.steps.Shown;

/** Whether the draft plan came with all that belongs to it, and names no school yet; what is missing is asked for. */
final class CheckThePapers implements CaseForm {
    static final String DRAFT = "draft-plan";
    static final String APPENDICES = "appendices";
    static final String BLANK = "blank";
    private static final String FILLED_IN = "filled-in";
    static final String NO_DRAFT = "no-draft";

    /** What can be found in section I, as a person reads it. */
    static final Map<String, String> SECTION_I_WORDS =
            Map.of(BLANK, "blank", FILLED_IN, "filled in", NO_DRAFT, "the draft plan is not here yet");

    /** The papers that a consultation consists of. */
    static final List<Option> PAPERS = List.of(
            new Option("The draft plan, whole", DRAFT),
            new Option("Its appendices: the advice and information gathered (section K)", APPENDICES));

    @Override
    public List<Field<?>> fields() {
        return List.of(
                ConsultationFields.PAPERS_FOUND,
                ConsultationFields.SECTION_I,
                ConsultationFields.PAPERS_ASKED_FOR,
                ConsultationFields.PAPERS_ASKED_ON);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .deadline(view, ConsultationDuties.REPLY)
                .notice(Reading.notice(view))
                .list("papers", PAPERS)
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Set<String> found = submitted.get(ConsultationFields.PAPERS_FOUND).orElse(Set.of());
        List<String> wrong = wrong(submitted, found);
        return new Check(view, submitted)
                .oneOf(ConsultationFields.SECTION_I, SECTION_I_WORDS.keySet())
                .that(
                        found.contains(DRAFT) != submitted.says(ConsultationFields.SECTION_I, NO_DRAFT),
                        ConsultationFields.SECTION_I,
                        "this does not fit what you ticked above: either the draft plan is here, or it is not")
                .givenIf(
                        !wrong.isEmpty(),
                        ConsultationFields.PAPERS_ASKED_FOR,
                        String.join(" and ", wrong)
                                + ": ask the authority to put it right, and write down what you asked for")
                .givenIf(
                        !wrong.isEmpty(),
                        ConsultationFields.PAPERS_ASKED_ON,
                        "please give the day on which you asked for it")
                .that(
                        submitted
                                .get(ConsultationFields.PAPERS_ASKED_ON)
                                .filter(day -> day.isAfter(view.today()))
                                .isEmpty(),
                        ConsultationFields.PAPERS_ASKED_ON,
                        "this is a day in the future; enter the day on which it was done, or come back once it is")
                .notBefore(
                        ConsultationFields.PAPERS_ASKED_ON,
                        view.file().facts().require(ConsultationFields.CONSULTED_ON),
                        "this is before the consultation was received")
                .orElse(() -> new FormOutcome.Accepted(Change.said(said(wrong))
                        .with(submitted.inPlaceOf(view.file().facts(), fields()))));
    }

    private static List<String> wrong(Facts submitted, Set<String> found) {
        List<String> wrong = new ArrayList<>();
        if (!found.contains(DRAFT)) {
            wrong.add("the draft plan is missing");
        }
        if (!found.contains(APPENDICES)) {
            wrong.add("the advice behind it is missing (regulation 12(4))");
        }
        if (submitted.says(ConsultationFields.SECTION_I, FILLED_IN)) {
            wrong.add("section I is filled in, and a draft may name no school or type of school (section 38(5))");
        }
        return wrong;
    }

    private static String said(List<String> wrong) {
        return wrong.isEmpty()
                ? "The papers are complete, and section I of the draft is blank."
                : "The authority was asked to put this right: " + String.join(" and ", wrong)
                        + ". The fifteen days run on meanwhile.";
    }
}
