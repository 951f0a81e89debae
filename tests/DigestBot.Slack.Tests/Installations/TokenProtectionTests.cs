using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using DigestBot.Slack.Installations.Protection;
using DigestBot.Testing.Installations;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace DigestBot.Slack.Tests.Installations;

public sealed class TokenProtectionTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("digestbot-");
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2031, 3, 12, 9, 0, 0, TimeSpan.Zero));
    private readonly FakeKeyRing ring = new();

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void What_one_node_seals_another_opens_also_after_a_restart()
    {
        using var first = Node("one.key");
        using var second = Node("one.key");
        Assert.Null(second.Open("T1", "nothing that was sealed")); // so that it knows its keys already
        time.Advance(TimeSpan.FromMinutes(1));

        var text = first.Seal("T1", "xoxb-hush");

        Assert.Equal("xoxb-hush", second.Open("T1", text));
        Assert.DoesNotContain("hush", text + string.Concat(ring.All()), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_sealed_for_one_does_not_open_for_another()
    {
        using var node = Node("one.key");
        Assert.Null(node.Open("T2", node.Seal("T1", "xoxb-hush")));
    }

    [Fact]
    public void Another_key_opens_nothing_says_so_and_spoils_nothing()
    {
        using var right = Node("one.key");
        var text = right.Seal("T1", "xoxb-hush");
        Assert.Null(right.Problem());
        using var wrong = Node("other.key");

        Assert.Null(wrong.Open("T1", text));
        Assert.Contains($"{PathOf("other.key")} does not open all tokens in the database", wrong.Problem(), StringComparison.Ordinal);
        Assert.Contains("install the bot again", wrong.Problem(), StringComparison.Ordinal);

        // whoever installs again is served
        Assert.Equal("xoxb-new", wrong.Open("T1", wrong.Seal("T1", "xoxb-new")));

        // and with the right key back, the others are again
        using var back = Node("one.key");
        Assert.Equal("xoxb-hush", back.Open("T1", text));
    }

    [Fact]
    public void A_file_without_a_key_stops_nothing_but_is_named()
    {
        File.WriteAllText(PathOf("one.key"), "my password");
        using var node = Node("one.key");
        Assert.Contains($"The key file {PathOf("one.key")} does not hold a key", node.Problem(), StringComparison.Ordinal);
        Assert.Null(node.Open("T1", "anything"));
    }

    [Fact]
    public void A_new_key_file_is_for_this_user_only_and_the_same_for_all_who_start_at_once()
    {
        var locks = new KeyLock[8];
        Parallel.For(0, locks.Length, number => locks[number] = Lock(new SlackOptions { KeyFile = "one.key" }));

        Assert.Single(locks, own => own.News is not null);
        using var first = new TokenProtection(ring, locks[0], time);
        using var last = new TokenProtection(ring, locks[^1], time);
        Assert.Equal("xoxb-hush", last.Open("T1", first.Seal("T1", "xoxb-hush")));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(PathOf("one.key")));
        }

        Assert.Equal(["one.key"], folder.GetFiles().Select(file => file.Name));
    }

    [Fact]
    public void A_certificate_locks_as_well()
    {
        using var rsa = RSA.Create(2048);
        var request = new CertificateRequest("CN=DigestBot", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(time.GetUtcNow(), time.GetUtcNow().AddYears(1));
        File.WriteAllBytes(PathOf("bot.pfx"), certificate.Export(X509ContentType.Pfx, "open"));
        var options = new SlackOptions { CertificateFile = "bot.pfx", CertificatePassword = "open" };

        using var first = new TokenProtection(ring, Lock(options), time);
        var text = first.Seal("T1", "xoxb-hush");

        using var restarted = new TokenProtection(ring, Lock(options), time);
        Assert.Equal("xoxb-hush", restarted.Open("T1", text));
        options.CertificatePassword = "shut";
        using var locked = new TokenProtection(ring, Lock(options), time);
        Assert.Contains("look at Slack:CertificateFile and its password", locked.Problem(), StringComparison.Ordinal);
        Assert.DoesNotContain("hush", string.Concat(ring.All()), StringComparison.Ordinal);
    }

    private string PathOf(string name) => Path.Combine(folder.FullName, name);

    private KeyLock Lock(SlackOptions options) => KeyLock.Of(options, PathOf, PathOf("default.key"));

    private TokenProtection Node(string keyFile) => new(ring, Lock(new SlackOptions { KeyFile = keyFile }), time);
}
