package org.sendcasework.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.sendcasework.casefile.CaseFiles;
import org.sendcasework.casefile.Change;
import org.sendcasework.clock.LondonTime;
import org.sendcasework.register.NeedType;
import org.sendcasework.register.Provision;
import org.sendcasework.register.Pupil;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A new database in memory with our tables and a pupil, Ada, of Hillside School; without Spring or the engine. */
final class CaseFileDatabase {
    static final String SETTING = "hillside";
    static final String REVIEW = "annual-review";
    static final String ADA = "ada";
    static final LocalDate OPENED = LocalDate.of(2026, 3, 2);

    /** Each statement outside a transaction takes one. */
    final AtomicInteger connectionsTaken = new AtomicInteger();

    final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    CaseFileDatabase() {
        DataSource source =
                new DelegatingDataSource(new DriverManagerDataSource(
                        "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000", "sa", "")) {
                    @Override
                    public Connection getConnection() throws SQLException {
                        connectionsTaken.incrementAndGet();
                        return super.getConnection();
                    }
                };
        Flyway.configure().dataSource(source).load().migrate();
        jdbc = JdbcClient.create(source);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        register(ADA);
    }

    /** Case files as kept at nine in the morning of a day. */
    CaseFiles filesOn(LocalDate day) {
        Instant nine = day.atTime(9, 0).atZone(LondonTime.ZONE).toInstant();
        return new JdbcCaseFiles(jdbc, Clock.fixed(nine, LondonTime.ZONE));
    }

    <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    void register(String pupil) {
        new JdbcSendRegister(jdbc, java.time.Clock.system(org.sendcasework.clock.LondonTime.ZONE))
                .save(new Pupil(
                        pupil,
                        SETTING,
                        pupil,
                        "Ada",
                        "Oakes",
                        LocalDate.of(2015, 5, 4),
                        6,
                        Provision.E,
                        List.of(NeedType.SLCN),
                        false,
                        false,
                        false,
                        Optional.empty(),
                        Optional.empty()));
    }

    String openReviewOf(String pupil) {
        return openReviewOf(pupil, OPENED);
    }

    String openReviewOf(String pupil, LocalDate on) {
        return filesOn(on).open("AR", REVIEW, SETTING, pupil, on, "senco@hillside", Change.said("Review opened."));
    }

    int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
