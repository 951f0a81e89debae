using System.Collections;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace DigestBot.Subscriptions;

/// <summary>The times of day at which briefings come: at least one, in order, none twice.</summary>
public sealed class DigestTimes : IReadOnlyList<LocalTime>, IEquatable<DigestTimes>
{
    /// <summary>Every hour of a day.</summary>
    public const int Most = 24;

    private static readonly LocalTimePattern Pattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    private readonly LocalTime[] times;

    /// <exception cref="ArgumentException">There is none, or there are more than <see cref="Most"/>.</exception>
    public DigestTimes(params IEnumerable<LocalTime> times)
    {
        this.times = [.. times.Distinct().Order()];
        if (this.times.Length is 0 or > Most)
        {
            throw new ArgumentException($"{this.times.Length} times of day: there are 1 to {Most}.", nameof(times));
        }
    }

    public int Count => times.Length;

    public LocalTime this[int index] => times[index];

    /// <summary>As <see cref="ToString"/> gives it.</summary>
    /// <exception cref="UnparsableValueException">The text is none that <see cref="ToString"/> gave.</exception>
    public static DigestTimes Parse(string text) => new(text.Split(',').Select(time => Pattern.Parse(time).GetValueOrThrow()));

    public IEnumerator<LocalTime> GetEnumerator() => times.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Equals(DigestTimes? other) => other is not null && times.AsSpan().SequenceEqual(other.times);

    public override bool Equals(object? obj) => Equals(obj as DigestTimes);

    public override int GetHashCode() => times.Aggregate(Count, HashCode.Combine);

    /// <summary>"08:00,18:30".</summary>
    public override string ToString() => string.Join(',', times.Select(time => time.ToString("HH:mm", CultureInfo.InvariantCulture)));
}
