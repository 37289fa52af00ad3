package org.sendcasework.engine;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.springframework.context.ApplicationContext;

/** Sets the engine up as casework needs it, where the configuration file cannot. */
final class CaseworkEnginePlugin extends AbstractProcessEnginePlugin {
    /** Logins such as senco@roots and settings such as victoria-road; never "*", which means everybody. */
    static final String IDS = "[a-zA-Z0-9][a-zA-Z0-9._@-]*";

    private final ApplicationContext context;
    private final CaseTenants tenants;

    CaseworkEnginePlugin(ApplicationContext context, CaseTenants tenants) {
        this.context = context;
        this.tenants = tenants;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setGeneralResourceWhitelistPattern(IDS);
        configuration.setUserResourceWhitelistPattern(IDS);
        configuration.setGroupResourceWhitelistPattern(IDS);
        configuration.setTenantResourceWhitelistPattern(IDS);

        var beans = new VisibleBeans(context);
        configuration.setBeans(beans);
        // the starter has by now installed one that sees every bean of the application
        configuration.setExpressionManager(new SpringExpressionManager(context, beans));

        configuration.setTenantIdProvider(tenants);
        configuration.setResourceAuthorizationProvider(new RightsFollowTheTask());
        configuration.setCustomPreCommandInterceptorsTxRequired(List.of(new PeopleWorkByForms(configuration)));
        configuration.setCustomPreCommandInterceptorsTxRequiresNew(List.of(new PeopleWorkByForms(configuration)));
        // else an error that no diagram foresees ends the case without a word
        configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
        configuration.setHostname(thisNode());
    }

    /** Tells two nodes apart in the job log: by default both call themselves by the loopback address. */
    private static String thisNode() {
        var process = ProcessHandle.current().pid();
        try {
            return InetAddress.getLocalHost().getHostName() + "-" + process;
        } catch (UnknownHostException nameless) {
            return "node-" + process;
        }
    }
}
