using System.Text.Json.Serialization;

namespace DigestBot.Simulators.Discord.Journals;

/// <summary>One thing that happened, in order.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(RequestEntry), "request")]
[JsonDerivedType(typeof(FrameEntry), "frame")]
[JsonDerivedType(typeof(ConnectionEntry), "connection")]
[JsonDerivedType(typeof(DeliveryEntry), "delivery")]
[JsonDerivedType(typeof(Violation), "violation")]
public abstract record JournalEntry
{
    public long Number { get; internal set; }

    /// <summary>By the simulator's clock.</summary>
    public required DateTimeOffset At { get; init; }
}
