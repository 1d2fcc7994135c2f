# language: fr
@creation-simplifiee-2025 @edition-2025
Fonctionnalité: Annuler sa demande
  « Annulez votre demande » éteint une demande qui n'est pas encore activée ; le tutoriel ne montre pas la suite du lien.

  Contexte:
    Étant donné il a demandé la création de son espace en mode simplifié
    Et qu'il est arrivé à l'écran « Choix du mode »

  @ALIM-061
  Scénario: « Annulez votre demande » mène de ce choix à l'annulation
    Quand il suit le lien « Annulez votre demande »
    Alors l'écran « Annulation de la demande » s'affiche

  @ouvert @ALIM-O07
  Plan du scénario: L'<adresse> et le mot de passe annulent la demande, et le lien du courriel ne vaut plus
    Quand il suit le lien « Annulez votre demande »
    Et qu'il saisit « <saisie> » dans « Adresse électronique de l'entreprise ou de connexion : »
    Et qu'il saisit « {mot de passe} » dans « Mot de passe : »
    Et qu'il valide
    Alors l'écran « Demande annulée » s'affiche
    Quand il ouvre le lien du courriel
    Alors l'écran « Lien refusé » s'affiche
    Et aucune lettre n'est partie

    Exemples:
      | adresse                 | saisie                    |
      | adresse de l'entreprise | {adresse de l'entreprise} |
      | adresse de connexion    | {adresse électronique}    |

  @ouvert
  Scénario: Les deux écrans de l'annulation
    Quand il suit le lien « Annulez votre demande »
    Alors l'écran « Annulation de la demande » présente, dans cet ordre :
      | exigence | élément | texte                                                  |
      | ALIM-O07 | titre   | Annulation de la demande                               |
      | ALIM-O07 | champ   | Adresse électronique de l'entreprise ou de connexion : |
      | ALIM-O07 | champ   | Mot de passe :                                         |
      | ALIM-O07 | bouton  | Annuler la demande                                     |
      | …        | …       | …                                                      |
    Quand il saisit « {adresse électronique} » dans « Adresse électronique de l'entreprise ou de connexion : »
    Et qu'il saisit « {mot de passe} » dans « Mot de passe : »
    Et qu'il valide
    Alors l'écran « Demande annulée » présente, dans cet ordre :
      | exigence | élément | texte                      |
      | ALIM-O07 | titre   | Demande annulée            |
      | ALIM-O07 | lien    | Retour à la page d'accueil |
      | …        | …       | …                          |
