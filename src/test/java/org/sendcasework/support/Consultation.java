package org.sendcasework.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.casefile.Newcomer;
import org.sendcasework.engine.CaseProcess;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.Pupil;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.NewcomerForm;
import org.springframework.boot.test.context.TestComponent;

/** A process that may be opened for a child who is not on roll, and of which there is no more than that. */
@TestComponent
public class Consultation implements CaseProcess {
    public static final String KEY = "consultation";
    private static final Field<String> NOTE = Field.text("note", "Note");

    private final NewcomerForm children =
            new NewcomerForm(() -> UUID.randomUUID().toString());

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String prefix() {
        return "CO";
    }

    @Override
    public Map<String, CaseForm> forms() {
        return Map.of();
    }

    @Override
    public List<Field<?>> startFields() {
        List<Field<?>> fields = new ArrayList<>(NewcomerForm.FIELDS);
        fields.add(Field.text("pupilId", "Pupil"));
        fields.add(NOTE);
        return fields;
    }

    @Override
    public boolean listsProspective() {
        return true;
    }

    @Override
    public Optional<String> startNote(Pupil pupil, Optional<EhcPlan> plan, Setting setting) {
        return Optional.of("");
    }

    @Override
    public Newcomer newcomer(Facts submitted, Setting setting, LocalDate today) {
        return children.read(submitted, setting, today);
    }

    @Override
    public FormOutcome open(Pupil pupil, Optional<EhcPlan> plan, LocalDate today, Facts submitted) {
        return submitted.get(NOTE).isEmpty()
                ? new FormOutcome.Refused(NOTE.label(), "please fill this in")
                : new FormOutcome.Accepted(Change.said("Opened.").with(submitted));
    }
}
