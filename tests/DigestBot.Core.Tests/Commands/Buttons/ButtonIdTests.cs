using CsCheck;
using DigestBot.Commands.Buttons;
using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Subscriptions;
using NodaTime;
using Xunit;

namespace DigestBot.Core.Tests.Commands.Buttons;

public sealed class ButtonIdTests
{
    /// <summary>They stand in channels. Never change one; a new form gets a line of its own.</summary>
    public static TheoryData<string, object> Written => new()
    {
        {
            "d1:story:g16.g17.tovifj:s:12:0::japan-korea",
            new ButtonId.OfDigest(ButtonAction.Story, "japan-korea", Days("2026-11-21", "2026-11-22", "2026-11-21T22:28:31Z"), DigestLength.Standard) { Story = 12 }
        },
        {
            "d1:digest:g16.g17:f::2:AAECAwQFBgcICQoL:日韓",
            new ButtonId.OfDigest(ButtonAction.Digest, "日韓", Days("2026-11-21", "2026-11-22"), DigestLength.Full)
            {
                Page = 2,
                Marker = new DeliveryMarker("000102030405060708090a0b"),
            }
        },
        { "d1:quotes:0.0:b::0::a:b", new ButtonId.OfDigest(ButtonAction.Quotes, "a:b", Days("1970-01-01", "1970-01-01"), DigestLength.Brief) },
        { "d1:ask:/search title:\"night ferry\"", new ButtonId.Ask("/search title:\"night ferry\"") },
    };

    private static readonly Gen<ButtonId.OfDigest> OfDigest =
        from action in Gen.Enum<ButtonAction>()
        from topic in Gen.String[Gen.Char["abcdefghijklmnopqrstuvwxyz0123456789-日韓"], 1, 40]
        from first in Gen.Int[0, 40_000]
        from length in Gen.Int[0, 800]
        from seconds in Gen.Int[0, int.MaxValue].Nullable()
        from depth in Gen.Enum<DigestLength>()
        from story in Gen.Long[0, 9_999_999].Nullable()
        from page in Gen.Int[0, 99]
        from delivery in Gen.Long[1, long.MaxValue].Nullable()
        select new ButtonId.OfDigest(
            action,
            topic,
            new DigestWindow(new LocalDate(1970, 1, 1).PlusDays(first), new LocalDate(1970, 1, 1).PlusDays(first + length))
            {
                NotBefore = seconds is { } since ? Instant.FromUnixTimeSeconds(since) : null,
            },
            depth)
        {
            Story = story,
            Page = page,
            Marker = delivery is { } number ? DeliveryMarker.Of(new DeliveryId(number), new ChannelAddress(Platform.Discord, new("1"), "2"), page) : null,
        };

    [Theory]
    [MemberData(nameof(Written))]
    public void What_an_older_version_wrote_is_read_as_it_was_meant(string text, object meant) => Assert.Equal(meant, ButtonId.Parse(text));

    [Fact]
    public void Any_id_fits_and_is_read_back() => OfDigest.Sample(id => Assert.Equal(id, ButtonId.Parse(id.Format()!)), iter: 10_000);

    [Theory]
    [InlineData("")]
    [InlineData("d1")]
    [InlineData("d1:ask:")]
    [InlineData("d0:story:g16.g17:s:12:0::japan-korea")]
    [InlineData("d1:dance:g16.g17:s:12:0::japan-korea")]
    [InlineData("d1:story:g16:s:12:0::japan-korea")]
    [InlineData("d1:story:g16.zzzzzzzz:s:12:0::japan-korea")]
    [InlineData("d1:story:g16.g17.zzzzzzzzzz:s:12:0::japan-korea")]
    [InlineData("d1:story:g16.g17:x:12:0::japan-korea")]
    [InlineData("d1:story:g16.g17:s:-1:0::japan-korea")]
    [InlineData("d1:story:g16.g17:s:99999999999999999999:0::japan-korea")]
    [InlineData("d1:story:g16.g17:s:12:::japan-korea")]
    [InlineData("d1:story:g16.g17:s:12:0::")]
    public void What_cannot_be_read_is_unknown(string text) => Assert.Equal(new ButtonId.Unknown(text), ButtonId.Parse(text));

    [Fact]
    public void Id_too_long_for_Discord_is_not_written() => Assert.Null(new ButtonId.Ask(new string('x', 100)).Format());

    private static DigestWindow Days(string first, string last, string? notBefore = null) =>
        new(NodaTime.Text.LocalDatePattern.Iso.Parse(first).Value, NodaTime.Text.LocalDatePattern.Iso.Parse(last).Value)
        {
            NotBefore = notBefore is null ? null : NodaTime.Text.InstantPattern.General.Parse(notBefore).Value,
        };
}
