package org.sendcasework.yaml;

/** How those who keep one kind of file are told what is wrong with it. */
@FunctionalInterface
public interface Refusal {
    RuntimeException of(Fault fault);
}
