using System.Text.Json;
using DigestBot.Discord.Commands;
using DigestBot.Discord.Commands.Payloads;
using DigestBot.Discord.Messages;
using DigestBot.Testing;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace DigestBot.Discord.Tests.Commands;

/// <summary>Interactions as Discord really sent them to somebody.</summary>
public sealed class RecordedInteractionTests
{
    private static readonly string? File = SharedFolder.Find("specs/recorded/discord.json");

    [Fact]
    public async Task Recorded_interactions_are_read_and_routed()
    {
        Assert.SkipWhen(File is null, SharedFolder.Missing);
        await using var bot = await RunningBot.StartAsync(DiscordDoor.Gateway);
        var handler = bot.Services.GetRequiredService<InteractionHandler>();
        using var recorded = JsonDocument.Parse(await System.IO.File.ReadAllBytesAsync(File, TestContext.Current.CancellationToken));
        var seen = 0;
        foreach (var (name, json) in recorded.RootElement.EnumerateObject().Where(IsInteraction).Select(each => (each.Name, each.Value)))
        {
            var interaction = InteractionJson.TryRead(JsonSerializer.SerializeToUtf8Bytes(json));
            Assert.NotNull(interaction);
            var scene = InteractionScene.Of(interaction);
            Assert.NotNull(scene);
            Assert.Equal(json.TryGetProperty("guild_id", out _), scene.IsInstalledGuild);

            // their buttons are not ours: whoever presses one is told so
            var outcome = Assert.IsType<InteractionOutcome.Answer>(
                await handler.HandleAsync(interaction with { Id = $"{interaction.Id}{seen}" }, SystemClock.Instance.GetCurrentInstant(), TestContext.Current.CancellationToken));
            var answer = Assert.IsType<InteractionAnswer.Message>(outcome.Body);
            Assert.True(answer.Data.Flags.HasFlag(MessageFlags.Ephemeral), name);
            seen++;
        }

        Assert.True(seen > 0);
    }

    private static bool IsInteraction(JsonProperty recorded) =>
        recorded.Value.ValueKind == JsonValueKind.Object && recorded.Value.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.Number;
}
