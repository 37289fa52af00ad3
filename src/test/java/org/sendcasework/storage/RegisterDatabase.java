package org.sendcasework.storage;

import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.sendcasework.register.ProvisionMap;
import org.sendcasework.register.RegisterImporter;
import org.sendcasework.register.SendRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;

/** A new and empty database in memory, with our tables and without Spring or the engine. */
public final class RegisterDatabase {
    final JdbcClient jdbc;
    final PlatformTransactionManager transactions;
    final JdbcSendRegister register;

    public RegisterDatabase() {
        DataSource source =
                new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        Flyway.configure().dataSource(source).load().migrate();
        jdbc = JdbcClient.create(source);
        transactions = new DataSourceTransactionManager(source);
        register = new JdbcSendRegister(jdbc, java.time.Clock.system(org.sendcasework.clock.LondonTime.ZONE));
    }

    public SendRegister register() {
        return register;
    }

    public RegisterImporter registerImporter(Clock clock) {
        return importer(clock);
    }

    public ProvisionMap provisions() {
        return new JdbcProvisionMap(jdbc);
    }

    public PlatformTransactionManager transactions() {
        return transactions;
    }

    JdbcRegisterImporter importer(Clock clock) {
        return new JdbcRegisterImporter(jdbc, register, transactions, clock);
    }
}
