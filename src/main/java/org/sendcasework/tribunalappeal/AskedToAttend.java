package org.sendcasework.tribunalappeal;

import java.util.List;
import java.util.stream.Stream;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Option;

/** Somebody asks the setting to come to the hearing, after its notice was recorded or before. */
public final class AskedToAttend {
    /** How it is asked, as a list offers it. */
    public static List<Option> ways() {
        return Stream.of("yes", RecordTheHearing.SUMMONED)
                .map(key -> Option.ofWords(RecordTheHearing.ASKED.get(key), key))
                .toList();
    }

    /** Who asks, as a list offers it. */
    public static List<Option> askers() {
        return Stream.of("family", "authority", "tribunal")
                .map(key -> Option.ofWords(RecordTheHearing.BY.get(key), key))
                .toList();
    }

    public boolean possible(CaseView view) {
        return view.file().closed().isEmpty()
                && view.file().facts().get(AppealFields.OUTCOME).isEmpty();
    }

    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .that(possible(view), "", "the case is decided already")
                .that(
                        submitted.says(AppealFields.ASKED_TO_ATTEND, "yes")
                                || submitted.says(AppealFields.ASKED_TO_ATTEND, RecordTheHearing.SUMMONED),
                        AppealFields.ASKED_TO_ATTEND,
                        "please choose one of the answers")
                .oneOf(AppealFields.ASKED_BY, RecordTheHearing.BY.keySet())
                .orElse(() -> new FormOutcome.Accepted(Change.said("Asked to attend the hearing, by "
                                + RecordTheHearing.BY.get(submitted.require(AppealFields.ASKED_BY)) + ".")
                        .with(submitted)));
    }
}
