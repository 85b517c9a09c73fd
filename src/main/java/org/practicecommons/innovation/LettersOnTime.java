package org.practicecommons.innovation;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets what is written at set times be written. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class LettersOnTime {}
