package org.sendcasework.phasetransition;

import java.util.LinkedHashMap;
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

/** What comes after school: the ways the pupil thinks of, the four areas of adult life, careers guidance and partners. */
final class PlanThePathway implements CaseForm {
    static final String PATHWAYS = "pathways";
    static final String PARTNERS = "partners";
    static final String HELD = "held";
    static final String BOOKED = "booked";
    static final String NONE = "none";

    static final Map<String, String> WAYS = ways();
    static final Map<String, String> ASKED = asked();
    static final Map<String, String> MEETING =
            Map.of(HELD, "was held", BOOKED, "is booked", NONE, "neither held nor booked");

    @Override
    public List<Field<?>> fields() {
        return List.of(
                TransitionFields.PATHWAYS,
                TransitionFields.EMPLOYMENT,
                TransitionFields.LIVING,
                TransitionFields.COMMUNITY,
                TransitionFields.HEALTH,
                TransitionFields.CAREERS_MEETING,
                TransitionFields.CAREERS_ON,
                TransitionFields.CAREERS_BY,
                TransitionFields.CAREERS_WHY_NOT,
                TransitionFields.PARTNERS,
                TransitionFields.PARTNERS_NOTE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .list(PATHWAYS, options(WAYS))
                .list(PARTNERS, options(ASKED))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        String careers = submitted.get(TransitionFields.CAREERS_MEETING).orElse("");
        Check check = new Check(view, submitted)
                .that(
                        WAYS.keySet()
                                .containsAll(
                                        submitted.get(TransitionFields.PATHWAYS).orElse(Set.of())),
                        TransitionFields.PATHWAYS,
                        "the list has changed since the form was opened; open it again")
                .that(
                        submitted
                                .get(TransitionFields.PATHWAYS)
                                .filter(chosen -> !chosen.isEmpty())
                                .isPresent(),
                        TransitionFields.PATHWAYS,
                        "please tick at least one; the last one says that the pupil does not know so far")
                .given(TransitionFields.EMPLOYMENT)
                .given(TransitionFields.LIVING)
                .given(TransitionFields.COMMUNITY)
                .given(TransitionFields.HEALTH)
                .oneOf(TransitionFields.CAREERS_MEETING, MEETING.keySet())
                .givenIf(!careers.equals(NONE), TransitionFields.CAREERS_BY, "please say who gives it, and from where")
                .givenIf(careers.equals(BOOKED), TransitionFields.CAREERS_ON, "please give the date")
                .givenIf(careers.equals(NONE), TransitionFields.CAREERS_WHY_NOT, "please say why")
                .that(
                        ASKED.keySet()
                                .containsAll(
                                        submitted.get(TransitionFields.PARTNERS).orElse(Set.of())),
                        TransitionFields.PARTNERS,
                        "the list has changed since the form was opened; open it again");
        if (careers.equals(HELD)) {
            check.happened(TransitionFields.CAREERS_ON);
        }
        return check.orElse(() -> new FormOutcome.Accepted(
                Change.said("The pathway was planned; the careers guidance meeting " + MEETING.get(careers) + ".")
                        .with(submitted)));
    }

    private static List<Option> options(Map<String, String> words) {
        return words.entrySet().stream()
                .map(each -> new Option(each.getValue(), each.getKey()))
                .toList();
    }

    private static Map<String, String> ways() {
        Map<String, String> ways = new LinkedHashMap<>();
        ways.put("fe", "Further education college");
        ways.put("sixth-form", "A school’s sixth form");
        ways.put("apprenticeship", "Apprenticeship or traineeship");
        ways.put("supported-internship", "Supported internship");
        ways.put("employment", "Work");
        ways.put("higher-education", "Higher education");
        ways.put("not-known", "Not known so far");
        return ways;
    }

    private static Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("fe-provider", "Further education provider");
        asked.put("employment-service", "Employment service");
        asked.put("business", "Local business");
        asked.put("housing", "Housing agency");
        asked.put("disability", "Disability organisation");
        asked.put("arts-sports", "Arts or sports group");
        asked.put("health", "Health service for adults");
        asked.put("social-care", "Social care for adults");
        return asked;
    }
}
