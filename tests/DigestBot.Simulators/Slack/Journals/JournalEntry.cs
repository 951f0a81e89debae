using System.Text.Json.Serialization;
using DigestBot.Simulators.Journals;

namespace DigestBot.Simulators.Slack.Journals;

/// <summary>One thing that happened, in order.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(RequestEntry), "request")]
[JsonDerivedType(typeof(FrameEntry), "frame")]
[JsonDerivedType(typeof(ConnectionEntry), "connection")]
[JsonDerivedType(typeof(DeliveryEntry), "delivery")]
[JsonDerivedType(typeof(Violation), "violation")]
public abstract record JournalEntry : NumberedEntry;
