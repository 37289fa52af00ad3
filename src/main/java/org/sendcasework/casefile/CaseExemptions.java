package org.sendcasework.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sendcasework.calendar.DayWords;
import org.sendcasework.clock.Deadline;
import org.sendcasework.clock.ExemptionAnswer;
import org.sendcasework.clock.Exemptions;
import org.sendcasework.law.Bound;
import org.sendcasework.law.Ground;
import org.sendcasework.law.LawCatalogue;
import org.sendcasework.setting.Setting;

/**
 * What the exemptions of a case make of its deadlines. Each is weighed against the deadline as it is now, because the
 * facts may have been corrected since it was recorded. It disapplies the limit: the date stays and the duty remains.
 */
public final class CaseExemptions {
    private final LawCatalogue law;
    private final Exemptions exemptions;

    public CaseExemptions(LawCatalogue law) {
        this.law = law;
        this.exemptions = new Exemptions(law);
    }

    /** Every ground that the law knows, also those that excuse nobody here: who chooses one is told why not. */
    public List<Ground> grounds() {
        return law.grounds();
    }

    /** Whether the exemption holds for the deadline as it is now. */
    public ExemptionAnswer consider(RecordedExemption recorded, Deadline deadline, Setting setting) {
        return exemptions.consider(recorded.ground(), deadline, recorded.facts(), setting.schoolDays());
    }

    /** The deadlines as derived, each of them exempt for which an exemption holds. */
    public List<CaseDeadline> applied(List<CaseDeadline> derived, List<RecordedExemption> standing, Setting setting) {
        return derived.stream().map(each -> applied(each, standing, setting)).toList();
    }

    private CaseDeadline applied(CaseDeadline derived, List<RecordedExemption> standing, Setting setting) {
        Deadline deadline = derived.deadline();
        String because = standing.stream()
                .filter(each -> each.duty().equals(deadline.duty()))
                .flatMap(each -> sentence(each, deadline, setting).stream())
                .collect(Collectors.joining(" "));
        return because.isEmpty() ? derived : derived.exempt(because);
    }

    /** Why the limit does not apply; empty where the exemption does not hold. */
    private Optional<String> sentence(RecordedExemption recorded, Deadline deadline, Setting setting) {
        return consider(recorded, deadline, setting) instanceof ExemptionAnswer.Allowed allowed
                ? Optional.of(reliesOn(recorded) + " " + allowed.words())
                : Optional.empty();
    }

    /** "The local authority relies on this ground: the authority asked the head for advice …". */
    public String reliesOn(RecordedExemption recorded) {
        return sentenceCase(recorded.whose()) + " relies on this ground: " + words(recorded) + ".";
    }

    /** The ground in the words of the law; its key where the law knows it no more. */
    public String words(RecordedExemption recorded) {
        return law.ground(recorded.ground()).map(Ground::words).orElse(recorded.ground());
    }

    /**
     * What a change of the case's facts made of its exemptions, in sentences for the record: which ceased to hold and
     * why, and which hold again. What the change itself recorded or took back says so itself.
     *
     * @param file the file after the change, still with the deadlines that stood before it
     * @param after the deadlines that stand now
     */
    public List<String> changed(Change change, CaseFile file, List<CaseDeadline> after, Setting setting) {
        List<String> said = new ArrayList<>();
        for (CaseDeadline now : after) {
            String duty = now.deadline().duty();
            List<RecordedExemption> standing = file.exemptions(duty);
            boolean recordedNow =
                    change.exemptions().stream().anyMatch(each -> each.duty().equals(duty));
            boolean same = file.deadline(duty)
                    .filter(stood -> stood.isExempt() == now.isExempt())
                    .isPresent();
            if (!standing.isEmpty() && !same && !recordedNow) {
                said.add(now.isExempt() ? holds(now) : holdsNoLonger(now.deadline(), standing, setting));
            }
        }
        return List.copyOf(said);
    }

    private static String holds(CaseDeadline now) {
        return "The exemption holds for the date as it is now: "
                + now.exemptBecause().orElseThrow() + " The limit does not apply to this duty: "
                + now.deadline().what() + ".";
    }

    private String holdsNoLonger(Deadline deadline, List<RecordedExemption> standing, Setting setting) {
        return "The limit applies again, " + DayWords.of(deadline.due()) + ", to this duty: " + deadline.what()
                + ". The exemption that is recorded does not hold for the date as it is now. "
                + standing.stream()
                        .map(each -> consider(each, deadline, setting).words())
                        .collect(Collectors.joining(" "));
    }

    private static String sentenceCase(Bound whose) {
        return Character.toUpperCase(whose.words().charAt(0)) + whose.words().substring(1);
    }
}
