package org.sendcasework.web;

import org.sendcasework.people.People;
import org.sendcasework.people.TasklistLogin;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may reach our own paths. Only paths named here are guarded here: whatever lies below {@code /camunda} keeps the
 * login, the request forgery check and the headers of the engine's web applications.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String[] OUR_PATHS = {
        "/",
        "/api/**",
        "/when/**",
        "/register/**",
        "/policy-check/**",
        "/complaints/**",
        "/cases/**",
        "/account/**",
        "/actuator/**"
    };
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    EngineUserAuthentication engineUserAuthentication(People people) {
        return new EngineUserAuthentication(people);
    }

    @Bean
    SecurityFilterChain ourPaths(
            HttpSecurity http,
            People people,
            TasklistLogin tasklistLogin,
            EngineUserAuthentication passwords,
            ProblemWriter problems)
            throws Exception {
        SignInNeeded signInNeeded = new SignInNeeded(problems);
        return http.securityMatcher(OUR_PATHS)
                .authorizeHttpRequests(paths -> paths.requestMatchers("/", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                // the session belongs to the Tasklist: it is read, never made and never written. Each request signs in
                // anew
                // by it; taken for a new login, that would change the session's id and take the forgery token away
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS)
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authenticationProvider(passwords)
                .httpBasic(basic -> basic.authenticationEntryPoint(signInNeeded))
                .addFilterBefore(new TasklistSessionFilter(people, tasklistLogin), CsrfFilter.class)
                .addFilterAfter(new ActingPersonFilter(people), BasicAuthenticationFilter.class)
                .csrf(forgery -> forgery.csrfTokenRepository(forgeryTokens())
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy())
                        .csrfTokenRequestHandler(new ForgeryTokenInHeaderOrForm())
                        .ignoringRequestMatchers(SignInNeeded::isProgram))
                .addFilterAfter(new ForgeryTokenCookieFilter(), CsrfFilter.class)
                .exceptionHandling(errors -> errors.authenticationEntryPoint(signInNeeded)
                        .accessDeniedHandler(new NotAllowed(problems, signInNeeded)))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .frameOptions(frames -> frames.deny())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** A name of our own: the web applications below /camunda keep theirs, XSRF-TOKEN, for themselves. */
    private static CookieCsrfTokenRepository forgeryTokens() {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName("CASEWORK-XSRF-TOKEN");
        tokens.setHeaderName("X-CASEWORK-XSRF-TOKEN");
        tokens.setCookieCustomizer(cookie -> cookie.path("/").sameSite("Strict"));
        return tokens;
    }
}
