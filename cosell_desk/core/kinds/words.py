"""The words that Partner Center's files and their translated pages use, with what each of them means.

By list, then by the word or number that the file wants: the words of each language. English is what Microsoft's page
says; Swedish, French and German are what its translated pages and people make of it.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from cosell_desk.core.kinds.base import Choice

WORDS: dict[str, dict[str, dict[str, tuple[str, ...]]]] = {
    "yes/no": {
        "Yes": {"en": ("Yes", "Y", "TRUE", "1"), "sv": ("Ja",), "fr": ("Oui",), "de": ("Ja",)},
        "No": {"en": ("No", "N", "FALSE", "0"), "sv": ("Nej", "Inga"), "fr": ("Non",), "de": ("Nein",)},
    },
    "status": {
        "New": {"en": ("New",), "sv": ("Ny",), "fr": ("Nouveau", "Nouvelle")},
        "Active": {"en": ("Active",), "sv": ("Aktiv",), "fr": ("Actif", "Active")},
        "Closed": {"en": ("Closed",), "sv": ("Stängd",), "fr": ("Fermé", "Fermée", "Clôturé")},
    },
    "substatus": {
        "Pending": {"en": ("Pending",), "sv": ("Väntar", "Väntande"), "fr": ("En attente",)},
        "Received": {"en": ("Received",), "sv": ("Mottagen", "Mottaget"), "fr": ("Reçu", "Reçue")},
        "Accepted": {
            "en": ("Accepted",),
            "sv": ("Accepterad", "Accepterat", "Har godkänts", "Godkänd"),
            "fr": ("Accepté", "Acceptée"),
        },
        "Won": {"en": ("Won",), "sv": ("Vunnen", "Vunnet", "Vunnits"), "fr": ("Gagné", "Gagnée")},
        "Lost": {"en": ("Lost",), "sv": ("Förlorad", "Förlorat"), "fr": ("Perdu", "Perdue")},
        "Declined": {"en": ("Declined",), "sv": ("Avböjd", "Avböjt", "Nekad"), "fr": ("Refusé", "Refusée", "Décliné")},
        "Expired": {"en": ("Expired",), "sv": ("Utgången", "Upphört"), "fr": ("Expiré", "Expirée")},
        "Error": {"en": ("Error",), "sv": ("Fel",), "fr": ("Erreur",)},
    },
    "declined-lost reason": {
        "1": {
            "en": ("Project budget is not adequate",),
            "sv": ("projekt budgeten är inte tillräcklig",),
            "fr": ("le budget du projet n’est pas adéquat",),
        },
        "2": {
            "en": ("Customer did not respond",),
            "sv": ("kunden svarade inte",),
            "fr": ("le client n’a pas répondu",),
        },
        "3": {
            "en": ("Customer chose another vendor",),
            "sv": ("kunden valde en annan leverantör",),
            "fr": ("le client a choisi un autre fournisseur",),
        },
        "4": {
            "en": ("Customer requirement not met",),
            "sv": ("kund krav har inte uppfyllts",),
            "fr": ("exigence du client non remplie",),
        },
        "5": {"en": ("Not a customer",), "sv": ("inte en kund",), "fr": ("pas un client",)},
        "6": {
            "en": ("Proposed time line was too short",),
            "sv": ("föreslagen tids linje var för kort",),
            "fr": ("la chronologie proposée était trop petite",),
        },
        "7": {
            "en": ("Report as abuse, spam or phishing",),
            "sv": ("rapportera som missbruk, skräp post eller nätfiske",),
            "fr": ("signaler comme abus, courrier indésirable ou hameçonnage",),
        },
        "8": {"en": ("Others",), "sv": ("andra",), "fr": ("autres",)},
    },
    "error reason": {
        "1": {"en": ("Duplicate - created through bulk upload",)},
        "2": {"en": ("Duplicate - created in Partner Center",)},
        "3": {"en": ("Duplicate - sent by Microsoft",)},
        "4": {"en": ("Connector data sync issues",)},
        "5": {"en": ("Customer matching issues",)},
        "6": {"en": ("Solution issues - explain in notes",)},
        "7": {"en": ("Test referral",)},
        "8": {"en": ("Data error",)},
        "9": {"en": ("Others - explain in notes",)},
    },
    "help": {
        "1": {
            "en": ("Workload - specific value proposition",),
            "sv": ("eget värde för arbets belastning",),
            "fr": ("proposition de valeur spécifique à la charge de travail",),
        },
        "2": {
            "en": ("Customer technical architecture",),
            "sv": ("teknisk arkitektur för kunder",),
            "fr": ("architecture technique client",),
        },
        "3": {"en": ("Proof of concept /Demo",), "sv": ("proof of Concept/demo",), "fr": ("preuve de concept/Demo",)},
        "4": {"en": ("Quotes and Licensing",), "sv": ("offerter och licensiering",), "fr": ("devis et licences",)},
        "5": {
            "en": ("Post - sales customer success",),
            "sv": ("kund slutförd efter försäljning",),
            "fr": ("succès des clients après la vente",),
        },
        "6": {"en": ("General or other",), "sv": ("allmänt eller annat",), "fr": ("général ou autre",)},
    },
    "sales stage": {
        "10": {"en": ("Created", "Accepted")},
        "20": {"en": ("Qualified",)},
        "40": {"en": ("Developed",)},
        "60": {"en": ("Proposed",)},
        "80": {"en": ("Negotiated",)},
        "100": {"en": ("Won",)},
    },
    "purchase intent": {
        "Yes": {"en": ("Yes",)},
        "No": {"en": ("No",)},
        "Have not decided": {"en": ("Have not decided",)},
    },
}

LISTS: dict[str, tuple[str, ...]] = {
    "device category": (
        "Arcade/Consumer Gaming Device",
        "ATM",
        "Automotive & Transportation Systems",
        "Azure Sphere Board",
        "Azure Sphere Component",
        "Azure Sphere Guardian",
        "Azure Sphere Module",
        "Building Automation",
        "Casino Gaming Device",
        "Communication Devices",
        "Consumer Internet Device",
        "Consumer Wearable",
        "Digital Picture Frame",
        "Digital Signage",
        "Gateway",
        "HHT/Mobile",
        "Industrial Automation Device",
        "Industry Tablet(Non-POS)",
        "Kiosk",
        "Media Player",
        "Media Device",
        "Mobile POS",
        "Navigation Device",
        "Network Projector",
        "Other",
        "Other Banking Device",
        "Other Consumer Electronic Device",
        "Other Device",
        "Other Enterprise Device",
        "Other Sensor/Node",
        "Point of Sale Device",
        "Printing Device",
        "Security/Surveillance",
        "Server",
        "Set-Top Box",
        "Smart TV",
        "Test and Measurement Device",
        "Thin Client Device",
    ),
    "silicon type": (
        "AMD - A10",
        "AMD - A4",
        "AMD - A6",
        "AMD - A8",
        "AMD - E2",
        "AMD - FX 7500",
        "AMD - FX 7600P",
        "AMD - FX 9370",
        "AMD - FX 9590",
        "AMD - G Series",
        "AMD - Others",
        "AMD - R Series",
        "AMD - Rest of FX Models",
        "Intel - Atom",
        "Intel - Celeron - N1900",
        "Intel - Celeron - N2807",
        "Intel - Celeron - N2930",
        "Intel - Celeron - N3060",
        "Intel - Celeron - N3160",
        "Intel - Core i3",
        "Intel - Core i5",
        "Intel - Core i7",
        "Intel - Core M",
        "Intel - Others",
        "Intel - Pentium",
        "Intel - Rest of Celeron",
        "Intel - XEON",
        "MediaTek MT3620",
        "NXP 8ULP-CS",
        "Others",
    ),
    "partner role": (
        "Presales envisioning",
        "Solution design",
        "Proof of concept",
        "Business strategy",
        "Deployment services",
        "Adoption and change management",
        "Transaction",
        "Managed services",
    ),
}

# Shorter forms of the same labels, as people write them.
_SHORT = {
    "error reason": {
        "1": ("Duplicate, bulk upload",),
        "2": ("Duplicate, Partner Center",),
        "4": ("Connector data sync",),
        "5": ("Customer matching",),
        "6": ("Solution issues",),
        "9": ("Others",),
    },
    "sales stage": {"10": ("Created/Accepted",)},
}

_NOT_A_LETTER = re.compile(r"[\W_]+")


def word_key(text: str) -> str:
    """What makes two spellings the same word: case, accents' composition and inner blanks do not count."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def label_key(text: str) -> str:
    """The same for whole labels, whose punctuation does not count either."""
    return _NOT_A_LETTER.sub("", unicodedata.normalize("NFC", text).casefold())


@cache
def meanings(kind: str) -> dict[str, str]:
    """word_key -> the word or number that the file wants."""
    return {
        word_key(word): value
        for value, languages in WORDS[kind].items()
        for words in languages.values()
        for word in words
    }


@cache
def label_meanings(kind: str) -> dict[str, str]:
    """label_key -> the number that the file wants."""
    every = [
        *((word, value) for value, of in WORDS[kind].items() for words in of.values() for word in words),
        *((word, value) for value, words in _SHORT.get(kind, {}).items() for word in words),
    ]
    return {label_key(word): value for word, value in every}


@cache
def word_choices(kind: str) -> tuple[Choice, ...]:
    """The words of a list as a dropdown shows them; other languages' words find them too."""
    return tuple(
        [
            Choice(value, value, tuple([word for words in of.values() for word in words if word != value]))
            for value, of in WORDS[kind].items()
        ]
    )


@cache
def code_choices(kind: str) -> tuple[Choice, ...]:
    """Numbers with their labels: 2 - Customer did not respond."""
    return tuple(
        [
            Choice(
                code,
                f"{code} - {'/'.join(of['en'])}",
                tuple([word for words in of.values() for word in words]),
            )
            for code, of in WORDS[kind].items()
        ]
    )
