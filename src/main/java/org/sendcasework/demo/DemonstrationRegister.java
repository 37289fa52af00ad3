package org.sendcasework.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sendcasework.casefile.Newcomer;
import org.sendcasework.clock.LondonTime;
import org.sendcasework.register.Contact;
import org.sendcasework.register.ImportResult;
import org.sendcasework.register.ProvisionMap;
import org.sendcasework.register.Pupil;
import org.sendcasework.register.RegisterImporter;
import org.sendcasework.register.SendRegister;
import org.sendcasework.setting.Setting;
import org.sendcasework.setting.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the invented pupils on the register of each setting that has none yet, with dates fresh from today. */
@Component
@Profile("demo")
@Order(0)
class DemonstrationRegister implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationRegister.class);

    private final Settings settings;
    private final RegisterImporter importer;
    private final SendRegister register;
    private final ProvisionMap provisions;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemonstrationRegister(
            Settings settings,
            RegisterImporter importer,
            SendRegister register,
            ProvisionMap provisions,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.settings = settings;
        this.importer = importer;
        this.register = register;
        this.provisions = provisions;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        settings.all().forEach(this::loadIfEmpty);
    }

    void loadIfEmpty(Setting setting) {
        Optional<DemonstrationFile> list = DemonstrationFile.named(setting.id() + ".csv");
        if (list.isEmpty() || !register.pupilsOf(setting.id()).isEmpty()) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> load(setting, list.get()));
            LOG.info(
                    "Demonstration register of {}: {} invented pupils",
                    setting.name(),
                    list.get().rows().size());
        } catch (DuplicateKeyException another) {
            LOG.info("Demonstration register of {}: loaded by another node", setting.name());
        }
    }

    private void load(Setting setting, DemonstrationFile list) {
        LocalDate today = LondonTime.today(clock);
        RelativeDays days = new RelativeDays(today);
        byte[] file = days.resolve(list).getBytes(StandardCharsets.UTF_8);
        ImportResult result = importer.apply(setting, setting.id() + ".csv", file, "demonstration");
        if (result instanceof ImportResult.Refused refused) {
            throw new IllegalStateException("The demonstration register is refused: " + refused.errors());
        }
        DemonstrationPeople people = new DemonstrationPeople(file("people.csv"));
        DemonstrationProvision provision = new DemonstrationProvision(file("provision.csv"), days);
        for (Pupil pupil : register.pupilsOf(setting.id())) {
            addPeople(pupil, people);
            provision.of(pupil).forEach(provisions::save);
        }
        for (Newcomer.Child child : new DemonstrationNewcomers(file("not-on-roll.csv"), today).of(setting)) {
            register.save(child.pupil());
            child.contacts().forEach(register::save);
        }
    }

    private void addPeople(Pupil pupil, DemonstrationPeople people) {
        boolean hasPlan = register.planOf(pupil.id()).isPresent();
        List<Contact> others = people.around(pupil, hasPlan, register.contactsOf(pupil.id()));
        others.forEach(register::save);
        if (others.stream().anyMatch(contact -> contact.kind() == Contact.Kind.REPRESENTATIVE)) {
            register.save(pupil.lackingCapacity());
        }
    }

    private static DemonstrationFile file(String name) {
        return DemonstrationFile.named(name).orElseThrow();
    }
}
