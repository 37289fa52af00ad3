package org.sendcasework.tribunalappeal;

import org.sendcasework.casefile.Facts;
import org.sendcasework.steps.Shown;

/** The hearing in a few words, as forms show it. */
final class HearingWords {
    private HearingWords() {}

    static String of(Facts facts) {
        return facts.get(AppealFields.HEARING_ON)
                .map(day -> Shown.day(day)
                        + facts.get(AppealFields.HEARING_HOW)
                                .map(RecordTheHearing.HOW::get)
                                .map(how -> ", " + how)
                                .orElse(""))
                .orElse("no date is recorded yet");
    }
}
