/**
 * The demonstration: invented pupils, invented staff with a known password, for trying the product out on one machine.
 * Nothing outside the profile {@code demo} depends on it.
 */
package org.sendcasework.demo;
