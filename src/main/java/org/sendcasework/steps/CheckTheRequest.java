package org.sendcasework.steps;

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
import org.sendcasework.casefile.Person;
import org.sendcasework.register.NeedType;

/** The request for advice as it arrived: whether the family's papers are with it, and who contributes to the answer. */
final class CheckTheRequest implements CaseForm {
    static final String MISSING = "missing";
    static final Map<String, String> PAPERS =
            Map.of("enclosed", "enclosed", MISSING, "not enclosed", "none-made", "the family made none");
    static final Map<String, String> SENSORY_ANSWERS = Map.of(
            "consulted", "somebody qualified is consulted",
            "adviser-qualified", "the adviser is qualified",
            "not-needed", "not needed");

    private final String duty;

    CheckTheRequest(String duty) {
        this.duty = duty;
    }

    private static final Set<NeedType> SENSORY = Set.of(NeedType.HI, NeedType.VI, NeedType.MSI);
    static final int YEAR_OF_ADULTHOOD = 9;

    @Override
    public List<Field<?>> fields() {
        return List.of(
                AdviceFields.FAMILY_PAPERS,
                AdviceFields.CONTRIBUTORS,
                AdviceFields.MORE_CONTRIBUTORS,
                AdviceFields.EARLIER_ADVICE_NOTE,
                AdviceFields.SENSORY_ADVICE,
                AdviceFields.SENSORY_CONSULTED);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        String sensory = sensory(view)
                ? "Hearing or vision impairment: an adviser who is not qualified for it consults somebody who is"
                        + " (regulation 6(2)). "
                : "";
        String adulthood = view.pupil().yearGroup() >= YEAR_OF_ADULTHOOD
                ? "Year 9 or above: the assessment takes in preparing for adulthood (regulation 6(1)(g)). "
                : "";
        return Shown.in(view)
                .deadline(view, duty)
                .notice(sensory
                        + adulthood
                        + "The authority must enclose the family's representations and evidence (regulation 6(3)). The"
                        + " advice of other services is the authority's to ask for.")
                .list(
                        "others",
                        WhoContributes.offered(view).stream().map(Option::of).toList())
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .oneOf(AdviceFields.FAMILY_PAPERS, PAPERS.keySet())
                .among(AdviceFields.CONTRIBUTORS, WhoContributes.offered(view))
                .that(
                        submitted
                                .get(AdviceFields.SENSORY_ADVICE)
                                .map(SENSORY_ANSWERS::containsKey)
                                .orElse(!sensory(view)),
                        AdviceFields.SENSORY_ADVICE,
                        "please choose one of the answers")
                .that(
                        !sensory(view) || !submitted.says(AdviceFields.SENSORY_ADVICE, "not-needed"),
                        AdviceFields.SENSORY_ADVICE,
                        "the register says hearing, vision or multi-sensory impairment: the adviser is qualified for it, or"
                                + " consults somebody who is (regulation 6(2))")
                .givenIf(
                        submitted.says(AdviceFields.SENSORY_ADVICE, "consulted"),
                        AdviceFields.SENSORY_CONSULTED,
                        "please say who is consulted")
                .orElse(() -> {
                    List<Person> people = WhoContributes.chosen(view, submitted);
                    return new FormOutcome.Accepted(
                            Change.said("The request for advice was checked; the family's papers: "
                                            + PAPERS.get(submitted.require(AdviceFields.FAMILY_PAPERS))
                                            + ". Beside the class"
                                            + " teacher and the SENCO contributes: " + Shown.names(people) + ".")
                                    .with(submitted.inPlaceOf(view.file().facts(), fields()))
                                    .people(people),
                            Map.of(
                                    AdviceAnswers.PAPERS_ENCLOSED,
                                    !submitted.says(AdviceFields.FAMILY_PAPERS, MISSING),
                                    AdviceAnswers.EVERYONE_CONTRIBUTED,
                                    people.isEmpty()));
                });
    }

    private static boolean sensory(CaseView view) {
        return view.pupil().needs().stream().anyMatch(SENSORY::contains);
    }
}
