using System.Globalization;
using Microsoft.Extensions.Options;
using NodaTime;

namespace DigestBot.Host.Hosting;

/// <summary>Who sits at the playground or the command line, as the settings say.</summary>
internal sealed class Reader(IOptions<ReaderOptions> options)
{
    public CultureInfo Culture { get; } = options.Value.ToCulture();

    public DateTimeZone Zone { get; } = options.Value.ToZone();
}
