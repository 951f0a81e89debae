using System.Security.Cryptography;
using System.Text;
using DigestBot.Subscriptions;

namespace DigestBot.Deliveries;

/// <summary>The same for the same page of the same delivery, whoever sends it and however often: 24 letters and digits.</summary>
/// <remarks>Discord's nonce has 25 characters at most (https://discord.com/developers/docs/resources/message#create-message).</remarks>
public readonly record struct DeliveryMarker(string Value)
{
    private const int Bytes = 12;

    public static DeliveryMarker Of(DeliveryId delivery, ChannelAddress channel, int page)
    {
        var whole = $"{delivery.Value}\n{channel.Platform}\n{channel.Workspace.Value}\n{channel.Channel}\n{page}";
        return new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole)).AsSpan(0, Bytes)));
    }
}
