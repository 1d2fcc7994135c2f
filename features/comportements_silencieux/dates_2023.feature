# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Les dates et les changements d'heure
  Quarante-huit heures sont des heures écoulées ; trois ans se comptent au calendrier.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  Règle: Le délai du code se compte en heures écoulées

    @silencieux @C-087
    Plan du scénario: Demandé le <instant>, le code donné à <délai> mène à l'écran « <écran> »
      Étant donné l'horloge du portail marque le <instant>
      Et qu'il a demandé à changer son adresse électronique
      Quand l'heure est à <délai> de l'envoi du code
      Et qu'il ouvre l'écran « Authentification » par son adresse
      Et qu'il clique sur le bouton « Activer mon espace / mes services »
      Et qu'il saisit le premier code reçu
      Et qu'il recopie l'image
      Et qu'il valide
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | instant                | délai   | écran                     |
        | 28 mars 2026 à 12 h    | 47 h 59 | Activation : identifiants |
        | 28 mars 2026 à 12 h    | 48 h 01 | Activation : code         |
        | 24 octobre 2026 à 12 h | 47 h 59 | Activation : identifiants |
        | 24 octobre 2026 à 12 h | 48 h 01 | Activation : code         |

    @silencieux @C-087 @C-070
    Plan du scénario: Demandée le <instant>, l'adresse voulue par un autre à <délai> mène à l'écran « <écran> »
      Étant donné l'horloge du portail marque le <instant>
      Et qu'il a demandé à changer son adresse électronique pour « convoitee@example.org »
      Quand l'heure est à <délai> de l'envoi du code
      Étant donné un titulaire d'un autre espace, dans son navigateur, à l'écran « Modification des identifiants »
      Quand il demande à changer son adresse électronique pour « convoitee@example.org »
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | instant                | délai   | écran                         |
        | 28 mars 2026 à 12 h    | 47 h 59 | Modification des identifiants |
        | 28 mars 2026 à 12 h    | 48 h 01 | Attente du code               |
        | 24 octobre 2026 à 12 h | 47 h 59 | Modification des identifiants |
        | 24 octobre 2026 à 12 h | 48 h 01 | Attente du code               |

  Règle: La validité se compte au calendrier de Paris

    @silencieux @C-087
    Plan du scénario: Choisi le <instant>, le mot de passe est valable jusqu'au <jour>
      Étant donné l'horloge du portail marque le <instant>
      Et qu'il est connecté, à l'écran « Mot de passe réinitialisé »
      Alors l'écran « Mot de passe réinitialisé » dit « Ce mot de passe est valable jusqu'au <jour>. »

      Exemples:
        | instant                    | jour             |
        | 28 février 2024 à 12 h     | 27 février 2027  |
        | 29 février 2024 à 12 h     | 28 février 2027  |
        | 1er mars 2024 à 12 h       | 28 février 2027  |
        | 1er mars 2025 à 12 h       | 29 février 2028  |
        | 31 décembre 2023 à 23 h 30 | 30 décembre 2026 |
        | 1er janvier 2024 à 00 h 30 | 31 décembre 2026 |
        | 31 mars 2024 à 00 h 30     | 30 mars 2027     |
        | 31 mars 2024 à 23 h 30     | 30 mars 2027     |
        | 27 octobre 2024 à 00 h 30  | 26 octobre 2027  |
        | 27 octobre 2024 à 23 h 30  | 26 octobre 2027  |

    @silencieux @C-087
    Scénario: L'accueil de l'espace porte la même date
      Étant donné l'horloge du portail marque le 29 février 2024 à 12 h
      Et un espace actif sans certificat à l'adresse électronique « lila@example.org »
      Et qu'il est arrivé à l'écran « Authentification »
      Quand il se connecte avec l'adresse électronique « lila@example.org » et le mot de passe « {mot de passe} »
      Alors l'écran « Espace sans entreprise » dit « Expiration du mot de passe : 28/02/2027 »
