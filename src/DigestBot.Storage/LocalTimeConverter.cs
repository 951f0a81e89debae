using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace DigestBot.Storage;

internal sealed class LocalTimeConverter()
    : ValueConverter<LocalTime, string>(time => LocalTimePattern.ExtendedIso.Format(time), text => LocalTimePattern.ExtendedIso.Parse(text).Value);
