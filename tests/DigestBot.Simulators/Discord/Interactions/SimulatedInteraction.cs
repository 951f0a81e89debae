using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord.World;

namespace DigestBot.Simulators.Discord.Interactions;

/// <summary>An interaction, from the person's side: what came back and when.</summary>
public sealed class SimulatedInteraction
{
    /// <summary>https://docs.discord.com/developers/interactions/receiving-and-responding#responding-to-an-interaction</summary>
    public static readonly TimeSpan AcknowledgeWithin = TimeSpan.FromSeconds(3);

    public static readonly TimeSpan TokenLife = TimeSpan.FromMinutes(15);

    private readonly TaskCompletionSource<InteractionAcknowledgement> acknowledged = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<SimulatedMessage> answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<SimulatedMessage> followUps = [];
    private readonly List<DateTimeOffset> deliveries = [];

    internal SimulatedInteraction(ulong id, string token, UserAction action, SimulatedChannel channel, SimulatedUser user, DateTimeOffset createdAt)
    {
        Id = id;
        Token = token;
        Action = action;
        Channel = channel;
        User = user;
        CreatedAt = createdAt;
    }

    public ulong Id { get; }

    public string Token { get; }

    public UserAction Action { get; }

    public SimulatedChannel Channel { get; }

    public SimulatedUser User { get; }

    public DateTimeOffset CreatedAt { get; }

    /// <summary>The message whose component or menu was used.</summary>
    public SimulatedMessage? Message => Action.Message;

    /// <summary>As it was sent through the door.</summary>
    public JsonObject Payload { get; internal set; } = [];

    /// <summary>When it left the simulator; more than one where it was replayed or doubled.</summary>
    public IReadOnlyList<DateTimeOffset> Deliveries
    {
        get
        {
            lock (deliveries)
            {
                return [.. deliveries];
            }
        }
    }

    /// <summary>Null until the bot answers in time.</summary>
    public InteractionAcknowledgement? Acknowledgement => acknowledged.Task.IsCompletedSuccessfully ? acknowledged.Task.GetAwaiter().GetResult() : null;

    /// <summary>Completes with the first answer, whatever kind it has.</summary>
    public Task<InteractionAcknowledgement> Acknowledged => acknowledged.Task;

    /// <summary>Completes with the first message that is not "thinking": the answer itself, or the edit of the deferred one.</summary>
    public Task<SimulatedMessage> Answered => answered.Task;

    /// <summary>The message of the first answer; null for autocomplete, modals and before the answer.</summary>
    public SimulatedMessage? Original { get; private set; }

    public IReadOnlyList<SimulatedMessage> FollowUps
    {
        get
        {
            lock (followUps)
            {
                return [.. followUps];
            }
        }
    }

    /// <summary>The modal that was the answer.</summary>
    internal JsonObject Modal => Acknowledgement is { Kind: CallbackKind.Modal, Data: { } modal }
        ? modal
        : throw new InvalidOperationException("the interaction was not answered with a modal");

    /// <summary>The choices that an autocomplete was answered with.</summary>
    public IReadOnlyList<(string Name, string Value)> Choices =>
        [.. (Acknowledgement?.Data?["choices"] as JsonArray ?? []).Select(choice => (choice!["name"]!.ToString(), choice["value"]!.ToString()))];

    internal void Delivered(DateTimeOffset at)
    {
        lock (deliveries)
        {
            deliveries.Add(at);
        }
    }

    internal void Acknowledge(InteractionAcknowledgement acknowledgement, SimulatedMessage? original)
    {
        Original = original;
        acknowledged.TrySetResult(acknowledgement);
        if (acknowledgement.Kind != CallbackKind.DeferredUpdate)
        {
            Settle();
        }
    }

    internal void Add(SimulatedMessage followUp)
    {
        lock (followUps)
        {
            followUps.Add(followUp);
        }

        // "thinking" was taken back and this stands in its place
        if (Original is { IsDeleted: true })
        {
            answered.TrySetResult(followUp);
        }
    }

    internal void Settle()
    {
        if (Original is { } message && !message.Flags.HasFlag(MessageFlagSet.Loading))
        {
            answered.TrySetResult(message);
        }
    }
}
