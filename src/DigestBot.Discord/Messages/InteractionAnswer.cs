using System.Text.Json.Serialization;

namespace DigestBot.Discord.Messages;

/// <summary>The first answer to an interaction.</summary>
/// <remarks>https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Pong), 1)]
[JsonDerivedType(typeof(Message), 4)]
[JsonDerivedType(typeof(Deferred), 5)]
[JsonDerivedType(typeof(DeferredUpdate), 6)]
[JsonDerivedType(typeof(Update), 7)]
[JsonDerivedType(typeof(Choices), 8)]
[JsonDerivedType(typeof(Modal), 9)]
internal abstract record InteractionAnswer
{
    private InteractionAnswer()
    {
    }

    /// <summary>To Discord's own question whether anybody is there.</summary>
    public sealed record Pong : InteractionAnswer;

    /// <summary>A message, at once.</summary>
    public sealed record Message(MessageBody Data) : InteractionAnswer;

    /// <summary>"Thinking…", with the message to come as an edit. Who sees it is settled here.</summary>
    public sealed record Deferred(DeferredMessage Data) : InteractionAnswer;

    /// <summary>A component was pressed, and what follows comes later; nothing is shown meanwhile.</summary>
    public sealed record DeferredUpdate : InteractionAnswer;

    /// <summary>The message the component stands in, anew.</summary>
    public sealed record Update(MessageBody Data) : InteractionAnswer;

    /// <summary>What a half-typed option could become.</summary>
    public sealed record Choices(ChoiceList Data) : InteractionAnswer;

    /// <summary>A form.</summary>
    public sealed record Modal(ModalBody Data) : InteractionAnswer;
}
