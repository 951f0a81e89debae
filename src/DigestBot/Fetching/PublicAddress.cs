using System.Net;

namespace DigestBot.Host.Fetching;

/// <summary>Which IP addresses a fetch may go to: the public internet, never this machine or the network it stands in.</summary>
internal static class PublicAddress
{
    // IANA special-purpose registries, https://www.iana.org/assignments/iana-ipv4-special-registry and …ipv6-special-registry;
    // 64:ff9b::/96, 2002::/16 and 2001::/32 carry an IPv4 address inside and would lead round the list.
    private static readonly IPNetwork[] Closed =
    [
        .. ((string[])
        [
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
            "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        ]).Select(network => IPNetwork.Parse(network)),
    ];

    public static bool IsPublic(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return !Array.Exists(Closed, network => network.Contains(plain));
    }
}
