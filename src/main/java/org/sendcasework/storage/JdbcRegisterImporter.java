package org.sendcasework.storage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.sendcasework.clock.LondonTime;
import org.sendcasework.register.ImportPlan;
import org.sendcasework.register.ImportResult;
import org.sendcasework.register.ImportingSetting;
import org.sendcasework.register.PastImport;
import org.sendcasework.register.RegisterEntry;
import org.sendcasework.register.RegisterImport;
import org.sendcasework.register.RegisterImporter;
import org.sendcasework.setting.Setting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the register, has the import worked out, and writes the whole of it in one transaction or nothing. */
@Component
class JdbcRegisterImporter implements RegisterImporter {
    private static final int LONGEST_FILE_NAME = 255;

    private final JdbcClient jdbc;
    private final JdbcSendRegister register;
    private final TransactionTemplate transaction;
    private final Clock clock;

    JdbcRegisterImporter(
            JdbcClient jdbc, JdbcSendRegister register, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public ImportResult dryRun(Setting setting, String fileName, byte[] file) {
        return dryRun(ImportingSetting.of(setting), fileName, file);
    }

    ImportResult dryRun(ImportingSetting setting, String fileName, byte[] file) {
        return transaction.execute(status -> plan(setting, fileName, file));
    }

    @Override
    public ImportResult apply(Setting setting, String fileName, byte[] file, String who) {
        return apply(ImportingSetting.of(setting), fileName, file, who);
    }

    ImportResult apply(ImportingSetting setting, String fileName, byte[] file, String who) {
        return transaction.execute(status -> {
            lock(setting);
            ImportResult result = plan(setting, fileName, file);
            if (!(result instanceof ImportResult.Planned planned)) {
                return result;
            }
            ImportPlan plan = planned.plan();
            plan.added().forEach(addition -> save(addition.entry()));
            plan.changed().forEach(change -> save(change.after()));
            record(plan, who);
            return new ImportResult.Applied(plan);
        });
    }

    /** So that of two imports at once the second sees what the first did. */
    private void lock(ImportingSetting setting) {
        jdbc.sql("select id from pupil where setting = :setting order by id for update")
                .param("setting", setting.id())
                .query(String.class)
                .list();
    }

    private ImportResult plan(ImportingSetting setting, String fileName, byte[] file) {
        LocalDate today = LondonTime.today(clock);
        return new RegisterImport(setting, today, () -> UUID.randomUUID().toString())
                .plan(lastPart(fileName), file, register.entriesOf(setting.id()));
    }

    /** Some browsers send the folder with the name. */
    private static String lastPart(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        return name.substring(0, Math.min(name.length(), LONGEST_FILE_NAME));
    }

    private void save(RegisterEntry entry) {
        register.save(entry.pupil());
        entry.plans().forEach(register::save);
        entry.contacts().forEach(register::save);
    }

    private void record(ImportPlan plan, String who) {
        jdbc.sql(
                        """
                        insert into register_import
                          (id, setting, applied_at, who, file_name, added, changed, unchanged, not_in_file)
                        values (:id, :setting, :appliedAt, :who, :fileName, :added, :changed, :unchanged, :notInFile)""")
                .param("id", UUID.randomUUID().toString())
                .param("setting", plan.setting())
                .param("appliedAt", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("who", who)
                .param("fileName", plan.fileName())
                .param("added", plan.added().size())
                .param("changed", plan.changed().size())
                .param("unchanged", plan.unchanged().size())
                .param("notInFile", plan.notInFile().size())
                .update();
    }

    @Override
    public List<PastImport> pastImports(String setting) {
        return jdbc.sql("select * from register_import where setting = :setting order by applied_at desc, id")
                .param("setting", setting)
                .query((row, number) -> new PastImport(
                        row.getString("setting"),
                        row.getObject("applied_at", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        row.getString("file_name"),
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("unchanged"),
                        row.getInt("not_in_file")))
                .list();
    }
}
