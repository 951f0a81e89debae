using static DigestBot.Text.Languages.QuoteWordClass;

namespace DigestBot.Text.Languages.Indonesian;

internal static class IndonesianQuotes
{
    public static QuoteWords Words { get; } = new(
    [
        (Says, """
            kata ujar ucap tutur tukas tegas jelas terang sebut ungkap imbuh tambah papar lanjut pungkas cetus sahut jawab tanya tulis kilah beber urai
            seloroh keluh harap tandas timpal sambung ulas kelakar
            mengatakan menyatakan menambahkan menjelaskan menegaskan mengungkapkan menyebut menyebutkan menuturkan memaparkan mengaku menulis menilai
            menanggapi berharap berkata bertanya menjawab mengklaim membantah mengingatkan menekankan melanjutkan menyampaikan mengumumkan melaporkan
            menduga mengusulkan mendesak menyarankan menuntut berjanji meminta mengimbau mengakui membenarkan mengeluh menargetkan memastikan memperkirakan berpendapat bercerita
            """),
        (Says | Passive, "disebut dikatakan disampaikan diungkapkan dinilai diakui"),
        (Evokes, "menyambut mengkritik mengecam memuji menolak membela menyoroti mengutip menggambarkan"),
        (AccordingTo, "menurut"),
        (So, "demikian"),
        (He | She, "dia ia beliau"),
        (They, "mereka"),
        (Author, "saya aku kami kita anda"),
        (Relative, "yang"),
        (PointsBack, "itu ini tersebut"),
        (Determiner | NotAName, "para seluruh setiap semua sang si"),
        (Determiner | Indefinite | NotAName, "seorang sebuah suatu seekor sejumlah beberapa salah satu"),
        (Preposition | NotAName, "di ke dari pada dalam untuk bagi dengan oleh tentang soal kepada terhadap sejak hingga sampai antara melalui lewat saat ketika sebagai atas akibat karena"),
        (Subordinator | NotAName, "jika kalau bila sementara meski meskipun walaupun setelah sebelum sesudah usai seusai agar supaya sambil seraya"),
        (Conjunction | NotAName, "dan atau tetapi tapi namun serta sedangkan lalu kemudian"),
        (Skippable, "juga lagi telah sudah akan masih sempat kembali pun hanya saja bahwa turut ikut lebih lanjut lantas pula langsung"),
        (Skippable | NotAName, "senin selasa rabu kamis jumat sabtu minggu"),
        (NotAName, """
            jepang korea selatan utara amerika inggris prancis jerman belanda australia singapura malaysia thailand vietnam filipina kamboja laos myanmar
            brunei tiongkok cina china taiwan india pakistan rusia ukraina iran irak israel palestina mesir turki spanyol italia kanada meksiko brasil
            seoul tokyo beijing
            """),
        (NotAName, "januari februari maret april mei juni juli agustus september oktober november desember indonesia jakarta jawa sumatera kalimantan sulawesi papua bali"),
        (Breaks | NotAName, "adalah ada tidak bukan belum menjadi memiliki bulan tahun hari pekan kini sekarang sekitar banyak pihak semua kepada hal"),
        (Naming, "dijuluki bernama bertajuk berjudul dinamai dinamakan disebut-sebut julukan istilah sebutan slogan semboyan tagar bertuliskan"),
        (NamedThing, "buku film lagu album novel julukan istilah slogan program kata"),
        (Title, """
            presiden menteri gubernur bupati wali wakil kepala ketua direktur jenderal pak bu bapak ibu sekretaris kapolres kapolri kapolda kapolsek panglima
            komisaris anggota juru bicara rektor dokter profesor camat lurah ustaz kiai haji umum utama perdana hakim jaksa inspektur kolonel mayor brigjen irjen
            kombes akbp kompol ajun letnan kapten sersan
            """),
        (Portfolio, """
            kota bicara umum utama daerah nasional perhubungan luar dalam negeri keuangan pertahanan kesehatan pendidikan perdagangan hukum agama pertanian energi
            perindustrian lingkungan hidup kehutanan kelautan perikanan ketenagakerjaan pariwisata komunikasi informatika perekonomian pekerjaan
            """),
        (Title | Abbreviation, "dr prof ir drs h hj kh"),
        (Abbreviation, "no jl rp st"),
        (Role | Title, """
            presiden menteri gubernur bupati wakil kepala ketua direktur sekretaris kapolres kapolri panglima komisaris anggota juru rektor dokter guru petani nelayan
            perwakilan pengamat peneliti pakar pemilik pendiri manajer pelatih pemain aktor aktris penyanyi peternak buruh aktivis ahli sutradara penulis pengacara hakim jaksa saksi korban pedagang pengusaha camat lurah
            koordinator penyelenggara kapten dosen mahasiswa utusan duta
            """),
        (Male, "pak bapak"),
        (Female, "bu ibu"),
        (Organisation, """
            pemerintah kementerian dinas badan kantor perusahaan pt cv bank polisi kepolisian pengadilan dewan komisi universitas rumah yayasan lembaga partai serikat
            asosiasi balai kejaksaan polda polres tni polri kpk dpr dprd bpbd bmkg organisasi komunitas panitia tim kelompok koalisi mahkamah pembeli produsen pengelola operator distributor penerbit maskapai
            """),
        (Document, "pernyataan keterangan surat siaran laporan pesan"),
        (NameParticle, "bin binti van de"),
        (NameSuffix, "jr"),
        (GivenName | Male, """
            agus ahmad andi anton ari arif bambang budi dedi dwi edi eko fajar hadi hendra heri indra irfan joko muhammad mohammad rizky rudi slamet sutrisno taufik tri
            wahyu yusuf yanto bayu gilang dimas
            """),
        (GivenName | Female, "ani ayu dewi dian endang fitri indah kartika lestari maya megawati nur nurul putri ratih ratna rina sari siti sri sulastri tuti wati yuni maria"),
    ])
    {
        HeadFirst = true,
        PronounEnding = "nya",
    };
}
