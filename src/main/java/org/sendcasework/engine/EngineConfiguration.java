package org.sendcasework.engine;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.sendcasework.setting.Settings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    // The engine is built after its plug-ins, and this one after our own tables: so Flyway always comes first, as it
    // must, because it refuses a database that holds tables and no record of its own.
    @Bean
    @DependsOnDatabaseInitialization
    CaseworkEnginePlugin caseworkEnginePlugin(ApplicationContext context, ObjectProvider<TenantOfCase> tenants) {
        return new CaseworkEnginePlugin(context, new CaseTenants(tenants::orderedStream));
    }

    @Bean
    DeploymentByPath deploymentByPath() {
        return new DeploymentByPath();
    }

    @Bean
    Tenants tenants(Settings settings) {
        return new Tenants(settings.all().stream()
                .map(setting -> new Tenants.Tenant(setting.id(), setting.name(), setting.trust()))
                .toList());
    }

    @Bean
    Accounts accounts(IdentityService identity) {
        return new Accounts(identity);
    }

    @Bean
    @Order(10)
    SetUpStep groupsAndTenants(IdentityService identity, Tenants tenants) {
        return new GroupsAndTenants(identity, tenants);
    }

    @Bean
    @Order(20)
    SetUpStep firstAdministrator(
            AdministratorProperties properties, IdentityService identity, AuthorizationService rights) {
        return new FirstAdministrator(properties, identity, rights);
    }

    @Bean
    @Order(30)
    SetUpStep rightsOfRoles(AuthorizationService rights) {
        return new RightsOfRoles(rights);
    }

    @Bean
    @Order(40)
    SetUpStep filtersOfRoles(FilterService filters, TaskService tasks, AuthorizationService rights) {
        return new FiltersOfRoles(filters, tasks, rights);
    }

    @Bean
    SetUp setUp(
            List<SetUpStep> steps,
            ProcessEngineConfigurationImpl configuration,
            PlatformTransactionManager transactions) {
        return new SetUp(steps, configuration, new TransactionTemplate(transactions));
    }
}
