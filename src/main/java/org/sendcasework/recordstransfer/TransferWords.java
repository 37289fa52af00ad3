package org.sendcasework.recordstransfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseWords;
import org.sendcasework.steps.NextKind;

/** How a transfer of records is told on the page of its case; of the safeguarding record only that it was dealt with. */
public final class TransferWords {
    private TransferWords() {}

    public static CaseWords all() {
        return new CaseWords("Records of a pupil who leaves", TransferFields.told(), answers(), List.of());
    }

    private static Map<String, Map<String, String>> answers() {
        Map<String, Map<String, String>> answers = new HashMap<>();
        answers.put(TransferFields.WHY.name(), TransferChoices.WHY);
        answers.put(TransferFields.NEXT_KIND.name(), NextKind.choices());
        answers.put(TransferFields.FILE_DONE.name(), TransferChoices.DONE);
        answers.put(TransferFields.FILE_WHAT.name(), TransferChoices.FILE);
        answers.put(TransferFields.FILE_ROAD.name(), TransferChoices.ROADS);
        answers.put(TransferFields.FILE_GROUND.name(), Ground.choices());
        answers.put(TransferFields.RECORD_DONE.name(), TransferChoices.DONE);
        answers.put(TransferFields.RECORD_WHAT.name(), TransferChoices.RECORD);
        answers.put(TransferFields.RECORD_ROAD.name(), TransferChoices.ROADS);
        answers.put(TransferFields.RECORD_GROUND.name(), Ground.choices());
        answers.put(TransferFields.ANSWERED_ROAD.name(), TransferChoices.ROADS);
        return Map.copyOf(answers);
    }
}
