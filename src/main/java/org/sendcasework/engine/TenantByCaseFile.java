package org.sendcasework.engine;

import java.util.Optional;
import org.camunda.bpm.engine.variable.VariableMap;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.register.Pupil;
import org.sendcasework.register.SendRegister;
import org.sendcasework.steps.NewcomerForm;

/** A case belongs to the setting of its case file; one that is only being opened, to that of its pupil, or to that named. */
final class TenantByCaseFile implements TenantOfCase {
    private final CaseFiles files;
    private final SendRegister register;

    TenantByCaseFile(CaseFiles files, SendRegister register) {
        this.files = files;
        this.register = register;
    }

    @Override
    public Optional<String> tenantOf(VariableMap start) {
        // the pupil first: a start form opens a case for that one, whatever else is sent with it
        return text(start, CaseStartForm.PUPIL_ID)
                .flatMap(register::pupil)
                .map(Pupil::setting)
                .or(() -> text(start, NewcomerForm.SETTING.name()).filter(id -> !id.isBlank()))
                .or(() -> text(start, CaseVariables.CASE_REFERENCE.name())
                        .flatMap(files::find)
                        .map(CaseFile::setting));
    }

    private static Optional<String> text(VariableMap start, String name) {
        return Optional.ofNullable(start.get(name))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }
}
