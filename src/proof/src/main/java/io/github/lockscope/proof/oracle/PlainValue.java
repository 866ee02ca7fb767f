package io.github.lockscope.proof.oracle;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.lang.invoke.MethodType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Objects of types of the platform that cannot be made like any other. */
final class PlainValue {
  private static final Map<Class<?>, Supplier<Object>> VALUES = values();
  private static final Map<Class<?>, IntFunction<Object>> NUMBERS = numbers();

  private PlainValue() {}

  static Optional<Object> of(Class<?> type) {
    return Optional.ofNullable(VALUES.get(type)).map(Supplier::get).or(() -> number(type, 1));
  }

  /** Whether it is a primitive type or box that a number can be put in. */
  static boolean isNumber(Class<?> type) {
    return NUMBERS.containsKey(type);
  }

  /** A number as a primitive type or box holds it; nothing for any other type. */
  static Optional<Object> number(Class<?> type, int number) {
    return Optional.ofNullable(NUMBERS.get(type)).map(as -> as.apply(number));
  }

  private static Map<Class<?>, IntFunction<Object>> numbers() {
    Map<Class<?>, IntFunction<Object>> ofBoxes =
        Map.of(
            Boolean.class, number -> number != 1,
            Character.class, number -> (char) number,
            Byte.class, number -> (byte) number,
            Short.class, number -> (short) number,
            Integer.class, number -> number,
            Number.class, number -> number,
            Long.class, number -> (long) number,
            Float.class, number -> (float) number,
            Double.class, number -> (double) number);
    Map<Class<?>, IntFunction<Object>> numbers = new HashMap<>(ofBoxes);
    ofBoxes.forEach((box, as) -> numbers.put(MethodType.methodType(box).unwrap().returnType(), as));
    return numbers;
  }

  private static Map<Class<?>, Supplier<Object>> values() {
    Map<Class<?>, Supplier<Object>> values = new HashMap<>();
    values.put(Object.class, Object::new);
    values.put(String.class, () -> "s");
    values.put(CharSequence.class, () -> "s");
    values.put(Class.class, () -> Object.class);
    values.put(Lock.class, SomeLock::new);
    values.put(ReadWriteLock.class, SomePair::new);
    values.put(Semaphore.class, () -> new Semaphore(1));
    values.put(Thread.class, Thread::new);
    values.put(Optional.class, Optional::empty);
    values.put(InputStream.class, InputStream::nullInputStream);
    values.put(OutputStream.class, OutputStream::nullOutputStream);
    values.put(Reader.class, Reader::nullReader);
    values.put(Writer.class, Writer::nullWriter);
    return values;
  }

  /** A lock of which nobody knows that it comes with the platform. */
  private static final class SomeLock extends ReentrantLock {
    private static final long serialVersionUID = 1L;
  }

  /** Two such locks. */
  private static final class SomePair extends ReentrantReadWriteLock {
    private static final long serialVersionUID = 1L;
  }
}
