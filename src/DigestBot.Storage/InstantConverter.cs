using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace DigestBot.Storage;

internal sealed class InstantConverter()
    : ValueConverter<Instant, long>(instant => instant.ToUnixTimeTicks(), ticks => Instant.FromUnixTimeTicks(ticks));
