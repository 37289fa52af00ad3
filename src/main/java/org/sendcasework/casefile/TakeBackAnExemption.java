package org.sendcasework.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.calendar.DayWords;
import org.sendcasework.casefile.CaseAction.Asked;

/** Nobody relies on an exemption any longer, or it was recorded by mistake: the limit applies again. */
public final class TakeBackAnExemption {
    private static final String WHICH = "which";
    private static final String REASON = "reason";

    private final CaseExemptions exemptions;

    public TakeBackAnExemption(CaseExemptions exemptions) {
        this.exemptions = exemptions;
    }

    public List<Asked> asks(CaseView view) {
        List<Option> standing = view.file().exemptions().stream()
                .map(each -> new Option(words(view, each), each.key()))
                .toList();
        return List.of(
                new Asked(WHICH, "Which exemption", "choice", standing),
                new Asked(REASON, "Reason", "text", List.of()));
    }

    /** Takes the answers to what it asks. */
    public FormOutcome take(CaseView view, Map<String, String> answers) {
        Optional<RecordedExemption> chosen = view.file().exemptions().stream()
                .filter(each -> each.key().equals(answers.get(WHICH)))
                .findFirst();
        return chosen.<FormOutcome>map(each -> new FormOutcome.Accepted(Change.said("Exemption taken back: "
                                + words(view, each) + ". Reason: " + answers.getOrDefault(REASON, ""))
                        .takingBack(each)))
                .orElseGet(() -> new FormOutcome.Refused(
                        "Which exemption", "there is no such exemption; choose one of the list"));
    }

    private String words(CaseView view, RecordedExemption each) {
        String what = view.file()
                .deadline(each.duty())
                .map(deadline -> deadline.deadline().what())
                .orElse("a duty that does not follow from the case as it is now");
        return each.whose().words() + " to " + what + ": " + exemptions.words(each) + "; recorded on "
                + DayWords.withoutWeekday(each.recordedOn());
    }
}
