package dev.ringwall.server.store;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How values of one type are written as bytes and read again, found out from the type itself: there is no second list of fields. */
sealed interface Shape {

    void write(Object value, ShapeOut out);

    Object read(ShapeIn in);

    /** What it looks like, so that two programs can tell whether they mean the same bytes. */
    String words();

    /** Whether a value is no more than a text or a number, or some of them. */
    default boolean isSmall() {
        return true;
    }

    record Text() implements Shape {
        @Override
        public void write(Object value, ShapeOut out) {
            out.text((String) value);
        }

        @Override
        public Object read(ShapeIn in) {
            return in.text();
        }

        @Override
        public String words() {
            return "text";
        }
    }

    record Whole() implements Shape {
        @Override
        public void write(Object value, ShapeOut out) {
            out.signed((int) value);
        }

        @Override
        public Object read(ShapeIn in) {
            return (int) in.signed();
        }

        @Override
        public String words() {
            return "int";
        }
    }

    record Wide() implements Shape {
        @Override
        public void write(Object value, ShapeOut out) {
            out.signed((long) value);
        }

        @Override
        public Object read(ShapeIn in) {
            return in.signed();
        }

        @Override
        public String words() {
            return "long";
        }
    }

    record YesNo() implements Shape {
        @Override
        public void write(Object value, ShapeOut out) {
            out.number((boolean) value ? 1 : 0);
        }

        @Override
        public Object read(ShapeIn in) {
            return in.number() == 1;
        }

        @Override
        public String words() {
            return "boolean";
        }
    }

    record Day() implements Shape {
        @Override
        public void write(Object value, ShapeOut out) {
            out.signed(((LocalDate) value).toEpochDay());
        }

        @Override
        public Object read(ShapeIn in) {
            return LocalDate.ofEpochDay(in.signed());
        }

        @Override
        public String words() {
            return "day";
        }
    }

    record Moment() implements Shape {
        @Override
        public void write(Object value, ShapeOut out) {
            Instant moment = (Instant) value;
            out.signed(moment.getEpochSecond());
            out.number(moment.getNano());
        }

        @Override
        public Object read(ShapeIn in) {
            long seconds = in.signed();
            return Instant.ofEpochSecond(seconds, in.number());
        }

        @Override
        public String words() {
            return "moment";
        }
    }

    record TimeZone() implements Shape {
        @Override
        public void write(Object value, ShapeOut out) {
            out.text(((ZoneId) value).getId());
        }

        @Override
        public Object read(ShapeIn in) {
            return ZoneId.of(in.text());
        }

        @Override
        public String words() {
            return "zone";
        }
    }

    record OneOf(List<Object> values) implements Shape {
        @Override
        public void write(Object value, ShapeOut out) {
            out.number(((Enum<?>) value).ordinal());
        }

        @Override
        public Object read(ShapeIn in) {
            return values.get(in.number());
        }

        @Override
        public String words() {
            return values.toString();
        }
    }

    record Listed(Shape each) implements Shape {
        @Override
        public void write(Object value, ShapeOut out) {
            List<?> list = (List<?>) value;
            out.number(list.size());
            list.forEach(one -> each.write(one, out));
        }

        @Override
        public Object read(ShapeIn in) {
            int size = in.number();
            if (size == 0) {
                return List.of();
            }
            Object[] list = new Object[in.atMost(size)];
            for (int i = 0; i < size; i++) {
                list[i] = each.read(in);
            }
            return List.of(list);
        }

        @Override
        public String words() {
            return "list " + each.words();
        }

        @Override
        public boolean isSmall() {
            return false;
        }
    }

    record Perhaps(Shape there) implements Shape {
        @Override
        public void write(Object value, ShapeOut out) {
            Optional<?> perhaps = (Optional<?>) value;
            out.number(perhaps.isPresent() ? 1 : 0);
            perhaps.ifPresent(one -> there.write(one, out));
        }

        @Override
        public Object read(ShapeIn in) {
            return in.number() == 1 ? Optional.of(there.read(in)) : Optional.empty();
        }

        @Override
        public String words() {
            return "perhaps " + there.words();
        }

        @Override
        public boolean isSmall() {
            return false;
        }
    }

    record Table(Shape key, Shape value) implements Shape {
        @Override
        public void write(Object table, ShapeOut out) {
            Map<?, ?> entries = (Map<?, ?>) table;
            out.number(entries.size());
            entries.forEach((k, v) -> {
                key.write(k, out);
                value.write(v, out);
            });
        }

        @Override
        public Object read(ShapeIn in) {
            int size = in.number();
            Map<Object, Object> entries = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                entries.put(key.read(in), value.read(in));
            }
            return entries;
        }

        @Override
        public String words() {
            return "table " + key.words() + " " + value.words();
        }

        @Override
        public boolean isSmall() {
            return false;
        }
    }

    /** One of some types, by its place in their list. */
    final class Choice implements Shape {
        private final String name;
        private final List<Class<?>> types;
        private final List<Shape> shapes = new ArrayList<>();

        Choice(Class<?> sealed) {
            this.name = sealed.getSimpleName();
            this.types = List.of(sealed.getPermittedSubclasses());
        }

        @Override
        public void write(Object value, ShapeOut out) {
            int at = 0;
            while (!types.get(at).isInstance(value)) {
                at++;
            }
            out.number(at);
            shapes.get(at).write(value, out);
        }

        @Override
        public Object read(ShapeIn in) {
            return shapes.get(in.number()).read(in);
        }

        @Override
        public String words() {
            return name;
        }

        @Override
        public boolean isSmall() {
            return false;
        }
    }

    /** A record, by its components in their order. Small ones are written once, and named by a number after that. */
    final class Parts implements Shape {
        private static final int SMALL = 2;

        private final Class<?> type;
        private final List<Shape> shapes = new ArrayList<>();
        private final List<MethodHandle> accessors = new ArrayList<>();
        private final MethodHandle constructor;
        private boolean small;

        Parts(Class<?> type) throws ReflectiveOperationException {
            this.type = type;
            List<Class<?>> types = new ArrayList<>();
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            for (RecordComponent each : type.getRecordComponents()) {
                types.add(each.getType());
                each.getAccessor().setAccessible(true);
                accessors.add(
                        lookup.unreflect(each.getAccessor()).asType(MethodType.methodType(Object.class, Object.class)));
            }
            Constructor<?> canonical = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            this.constructor = lookup.unreflectConstructor(canonical)
                    .asSpreader(Object[].class, types.size())
                    .asType(MethodType.methodType(Object.class, Object[].class));
        }

        @Override
        public void write(Object value, ShapeOut out) {
            if (!small || out.isNew(this, value)) {
                for (int i = 0; i < shapes.size(); i++) {
                    shapes.get(i).write(component(i, value), out);
                }
            }
        }

        @Override
        public Object read(ShapeIn in) {
            if (!small) {
                return made(in);
            }
            Optional<Object> known = in.known(this);
            return known.isPresent() ? known.get() : in.keep(this, made(in));
        }

        private Object made(ShapeIn in) {
            Object[] components = new Object[shapes.size()];
            for (int i = 0; i < components.length; i++) {
                components[i] = shapes.get(i).read(in);
            }
            try {
                return constructor.invokeExact(components);
            } catch (RuntimeException e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalArgumentException("expected the components of a " + type.getSimpleName(), e);
            }
        }

        private Object component(int at, Object value) {
            try {
                return accessors.get(at).invokeExact(value);
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String words() {
            return type.getSimpleName();
        }

        @Override
        public boolean isSmall() {
            return small;
        }
    }

    /** Finds out shapes; each type has one. */
    final class Shapes {
        private final Map<Type, Shape> found = new HashMap<>();
        private final StringBuilder words = new StringBuilder();

        /** Every type that was met, with what it is made of. */
        String words() {
            return words.toString();
        }

        Shape of(Type type) {
            Shape there = found.get(type);
            if (there != null) {
                return there;
            }
            try {
                return type instanceof ParameterizedType generic ? generic(generic) : plain((Class<?>) type);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("no shape for " + type, e);
            }
        }

        private Shape generic(ParameterizedType type) {
            Type[] of = type.getActualTypeArguments();
            Class<?> raw = (Class<?>) type.getRawType();
            if (raw == List.class) {
                return new Listed(of(of[0]));
            } else if (raw == Optional.class) {
                return new Perhaps(of(of[0]));
            } else if (raw == Map.class) {
                return new Table(of(of[0]), of(of[1]));
            }
            throw new IllegalStateException("no shape for " + type);
        }

        private Shape plain(Class<?> type) throws ReflectiveOperationException {
            Optional<Shape> scalar = scalar(type);
            if (scalar.isPresent()) {
                return scalar.get();
            } else if (type.isRecord()) {
                return parts(type);
            } else if (type.isEnum()) {
                return keep(type, new OneOf(List.of(type.getEnumConstants())));
            } else if (type.isSealed()) {
                return choice(type);
            }
            throw new IllegalStateException("no shape for " + type);
        }

        private static Optional<Shape> scalar(Class<?> type) {
            return Stream.of(
                            Map.entry(String.class, new Text()),
                            Map.entry(int.class, new Whole()),
                            Map.entry(Integer.class, new Whole()),
                            Map.entry(long.class, new Wide()),
                            Map.entry(boolean.class, new YesNo()),
                            Map.entry(LocalDate.class, new Day()),
                            Map.entry(Instant.class, new Moment()),
                            Map.entry(ZoneId.class, new TimeZone()))
                    .filter(each -> each.getKey() == type)
                    .<Shape>map(Map.Entry::getValue)
                    .findFirst();
        }

        private Shape keep(Class<?> type, Shape shape) {
            found.put(type, shape);
            words.append(type.getSimpleName())
                    .append(" = ")
                    .append(shape.words())
                    .append('\n');
            return shape;
        }

        private Shape parts(Class<?> type) throws ReflectiveOperationException {
            Parts parts = new Parts(type);
            found.put(type, parts);
            StringBuilder line = new StringBuilder(type.getSimpleName()).append(" =");
            for (RecordComponent each : type.getRecordComponents()) {
                Shape shape = of(each.getGenericType());
                parts.shapes.add(shape);
                line.append(' ').append(each.getName()).append(": ").append(shape.words());
            }
            parts.small =
                    parts.shapes.size() <= Parts.SMALL && parts.shapes.stream().allMatch(Shape::isSmall);
            words.append(line).append('\n');
            return parts;
        }

        private Shape choice(Class<?> type) {
            Choice choice = new Choice(type);
            found.put(type, choice);
            StringBuilder line = new StringBuilder(type.getSimpleName()).append(" |");
            for (Class<?> each : choice.types) {
                Shape shape = of(each);
                choice.shapes.add(shape);
                line.append(' ').append(shape.words());
            }
            words.append(line).append('\n');
            return choice;
        }
    }
}
