package org.sendcasework.storage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendcasework.clock.LondonTime;
import org.sendcasework.register.Contact;
import org.sendcasework.register.EhcPlan;
import org.sendcasework.register.NeedType;
import org.sendcasework.register.Pupil;
import org.sendcasework.register.RegisterEntry;
import org.sendcasework.register.SendRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register in the database. */
@Component
class JdbcSendRegister implements SendRegister {
    /** A plan that is to cease stays in force until its day: s.45(4) of the Act. */
    private static final String IN_FORCE = "(e.ceased_on is null or e.ceased_on > :today)";

    private static final String ON_ROLL = "p.left_on is null and not p.prospective";

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcSendRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Need(String pupil, NeedType need) {}

    @Override
    public Optional<Pupil> pupil(String id) {
        return pupils("p.id = :id", Map.of("id", id)).stream().findFirst();
    }

    @Override
    public List<Pupil> pupilsOf(String setting) {
        return pupils("p.setting = :setting and " + ON_ROLL, Map.of("setting", setting));
    }

    @Override
    public List<Pupil> prospectivePupilsOf(String setting) {
        return pupils("p.setting = :setting and p.left_on is null and p.prospective", Map.of("setting", setting));
    }

    @Override
    public List<Pupil> pupilsNamedAndBornAs(Pupil pupil) {
        return pupils(
                        "p.setting = :setting and p.date_of_birth = :born",
                        Map.of("setting", pupil.setting(), "born", pupil.dateOfBirth()))
                .stream()
                .filter(pupil::isNamedAndBornAs)
                .toList();
    }

    @Override
    public Optional<Pupil> pupilByUpn(String setting, String upn) {
        return pupils("p.setting = :setting and p.upn = :upn", Map.of("setting", setting, "upn", upn)).stream()
                .findFirst();
    }

    @Override
    public Optional<EhcPlan> planOf(String pupil) {
        return plans(IN_FORCE + " and e.pupil = :pupil", Map.of("pupil", pupil, "today", LondonTime.today(clock)))
                .stream()
                .findFirst();
    }

    @Override
    public List<EhcPlan> plansOf(String setting) {
        return plans(
                IN_FORCE + " and p.setting = :setting and " + ON_ROLL,
                Map.of("setting", setting, "today", LondonTime.today(clock)));
    }

    @Override
    public List<Contact> contactsOf(String pupil) {
        return contacts("c.pupil = :pupil", Map.of("pupil", pupil));
    }

    /** Everyone ever on the register of the setting, those who left included. */
    List<RegisterEntry> entriesOf(String setting) {
        Map<String, Object> ofSetting = Map.of("setting", setting);
        Map<String, List<EhcPlan>> plans =
                plans("p.setting = :setting", ofSetting).stream().collect(groupingBy(EhcPlan::pupil));
        Map<String, List<Contact>> contacts =
                contacts("p.setting = :setting", ofSetting).stream().collect(groupingBy(Contact::pupil));
        return pupils("p.setting = :setting", ofSetting).stream()
                .map(pupil -> new RegisterEntry(
                        pupil, plans.getOrDefault(pupil.id(), List.of()), contacts.getOrDefault(pupil.id(), List.of())))
                .toList();
    }

    @Override
    public void save(Pupil pupil) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", pupil.id());
        row.put("setting", pupil.setting());
        row.put("upn", pupil.upn());
        row.put("givenName", pupil.givenName());
        row.put("familyName", pupil.familyName());
        row.put("dateOfBirth", pupil.dateOfBirth());
        row.put("yearGroup", pupil.yearGroup());
        row.put("provision", pupil.provision().name());
        row.put("lookedAfter", pupil.lookedAfter());
        row.put("additionalLanguage", pupil.englishAsAdditionalLanguage());
        row.put("medicalCondition", pupil.medicalCondition());
        row.put("classTeacher", pupil.classTeacher().orElse(null));
        row.put("leftOn", pupil.leftOn().orElse(null));
        row.put("lacksCapacity", pupil.lacksCapacity());
        row.put("prospective", pupil.prospective());
        updateOrInsert(
                """
                update pupil set setting = :setting, upn = :upn, given_name = :givenName, family_name = :familyName,
                  date_of_birth = :dateOfBirth, year_group = :yearGroup, provision = :provision,
                  looked_after = :lookedAfter, additional_language = :additionalLanguage,
                  medical_condition = :medicalCondition, class_teacher = :classTeacher, left_on = :leftOn,
                  lacks_capacity = :lacksCapacity, prospective = :prospective
                where id = :id""",
                """
                insert into pupil (id, setting, upn, given_name, family_name, date_of_birth, year_group, provision,
                  looked_after, additional_language, medical_condition, class_teacher, left_on, lacks_capacity,
                  prospective)
                values (:id, :setting, :upn, :givenName, :familyName, :dateOfBirth, :yearGroup, :provision,
                  :lookedAfter, :additionalLanguage, :medicalCondition, :classTeacher, :leftOn, :lacksCapacity,
                  :prospective)""",
                row);
        saveNeeds(pupil);
    }

    private void saveNeeds(Pupil pupil) {
        jdbc.sql("delete from pupil_need where pupil = :pupil")
                .param("pupil", pupil.id())
                .update();
        for (int i = 0; i < pupil.needs().size(); i++) {
            jdbc.sql("insert into pupil_need (pupil, priority, need) values (:pupil, :priority, :need)")
                    .param("pupil", pupil.id())
                    .param("priority", i + 1)
                    .param("need", pupil.needs().get(i).name())
                    .update();
        }
    }

    @Override
    public void save(EhcPlan plan) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", plan.id());
        row.put("pupil", plan.pupil());
        row.put("localAuthority", plan.localAuthority());
        row.put("madeOn", plan.madeOn());
        row.put("lastReviewedOn", plan.lastReviewedOn().orElse(null));
        row.put("lastAmendedOn", plan.lastAmendedOn().orElse(null));
        row.put("ceasedOn", plan.ceasedOn().orElse(null));
        updateOrInsert(
                """
                update ehc_plan set pupil = :pupil, local_authority = :localAuthority, made_on = :madeOn,
                  last_reviewed_on = :lastReviewedOn, last_amended_on = :lastAmendedOn, ceased_on = :ceasedOn
                where id = :id""",
                """
                insert into ehc_plan (id, pupil, local_authority, made_on, last_reviewed_on, last_amended_on, ceased_on)
                values (:id, :pupil, :localAuthority, :madeOn, :lastReviewedOn, :lastAmendedOn, :ceasedOn)""",
                row);
    }

    @Override
    public void save(Contact contact) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", contact.id());
        row.put("pupil", contact.pupil());
        row.put("kind", contact.kind().name());
        row.put("name", contact.name());
        row.put("organisation", contact.organisation().orElse(null));
        row.put("email", contact.email().orElse(null));
        row.put("telephone", contact.telephone().orElse(null));
        row.put("address", contact.address().orElse(null));
        row.put("parentalResponsibility", contact.parentalResponsibility());
        row.put("electronicConsent", contact.electronicConsent());
        updateOrInsert(
                """
                update contact set pupil = :pupil, kind = :kind, name = :name, organisation = :organisation,
                  email = :email, telephone = :telephone, address = :address,
                  parental_responsibility = :parentalResponsibility, electronic_consent = :electronicConsent
                where id = :id""",
                """
                insert into contact (id, pupil, kind, name, organisation, email, telephone, address,
                  parental_responsibility, electronic_consent)
                values (:id, :pupil, :kind, :name, :organisation, :email, :telephone, :address,
                  :parentalResponsibility, :electronicConsent)""",
                row);
    }

    @Override
    public void removeContact(String id) {
        jdbc.sql("delete from contact where id = :id").param("id", id).update();
    }

    private List<Pupil> pupils(String condition, Map<String, Object> params) {
        Map<String, List<NeedType>> needs = jdbc
                .sql("select n.pupil, n.need from pupil_need n join pupil p on p.id = n.pupil where " + condition
                        + " order by n.pupil, n.priority")
                .params(params)
                .query((row, number) -> new Need(row.getString("pupil"), NeedType.valueOf(row.getString("need"))))
                .list()
                .stream()
                .collect(groupingBy(Need::pupil, mapping(Need::need, toList())));
        return jdbc.sql("select p.* from pupil p where " + condition + " order by p.family_name, p.given_name, p.id")
                .params(params)
                .query((row, number) -> RegisterRows.pupil(row, needs.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    private List<EhcPlan> plans(String condition, Map<String, Object> params) {
        return jdbc.sql("select e.* from ehc_plan e join pupil p on p.id = e.pupil where " + condition
                        + " order by e.made_on desc, e.id")
                .params(params)
                .query(RegisterRows::plan)
                .list();
    }

    private List<Contact> contacts(String condition, Map<String, Object> params) {
        return jdbc.sql("select c.* from contact c join pupil p on p.id = c.pupil where " + condition
                        + " order by c.kind, c.name, c.id")
                .params(params)
                .query(RegisterRows::contact)
                .list();
    }

    /** H2 and PostgreSQL share no statement that does both. */
    private void updateOrInsert(String update, String insert, Map<String, Object> row) {
        if (jdbc.sql(update).params(row).update() == 0) {
            jdbc.sql(insert).params(row).update();
        }
    }
}
